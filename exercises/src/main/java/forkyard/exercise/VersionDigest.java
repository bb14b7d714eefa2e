package forkyard.exercise;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** A short digest of files: changes with any name or byte. */
final class VersionDigest {
    private static final int BYTES = 6;

    private VersionDigest() {}

    static String of(Map<String, byte[]> files) {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
        files.forEach((name, bytes) -> {
            byte[] path = name.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(8)
                    .putInt(path.length)
                    .putInt(bytes.length)
                    .array());
            digest.update(path);
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }
}
