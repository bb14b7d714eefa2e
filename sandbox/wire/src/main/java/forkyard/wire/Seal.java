package forkyard.wire;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.ShortBufferException;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals an input so that it may travel ahead of its trial: AES-128 in counter mode (NIST SP 800-38A) under a key that is
 * used once. It hides; it does not authenticate, because only the judge's own socket carries it.
 */
public final class Seal {
    /** A key's length: 16 bytes for AES, 16 for the first counter block. */
    public static final int KEY_BYTES = 32;

    /** One big update is many times slower: the intrinsic is compiled per call of moderate size. */
    private static final int CHUNK = 64 << 10;

    private static final int REHEARSED = 5_000;

    private Seal() {}

    /** A fresh key. */
    public static byte[] newKey(SecureRandom random) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return key;
    }

    /** Seals or opens, the same operation, in place. */
    public static void apply(byte[] data, byte[] key) {
        apply(data, key, CHUNK);
    }

    /**
     * Works enough for the JVM to want it compiled: it compiles by calls, not by bytes, so thousands of pieces of one and a half
     * blocks do, whether a piece begins within a block or not.
     */
    public static void rehearse() {
        int chunk = 24;
        apply(new byte[REHEARSED * chunk], new byte[KEY_BYTES], chunk);
    }

    private static void apply(byte[] data, byte[] key, int chunk) {
        Cipher cipher = cipher();
        init(cipher, key);
        for (int from = 0; from < data.length; from += chunk) {
            update(cipher, data, from, Math.min(chunk, data.length - from), data, from);
        }
    }

    static Cipher cipher() {
        try {
            return Cipher.getInstance("AES/CTR/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES in counter mode", e);
        }
    }

    static void init(Cipher cipher, byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("a key has " + KEY_BYTES + " bytes, not " + key.length);
        }
        try {
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    new SecretKeySpec(Arrays.copyOf(key, 16), "AES"),
                    new IvParameterSpec(Arrays.copyOfRange(key, 16, KEY_BYTES)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES of 128 bits", e);
        }
    }

    static void update(Cipher cipher, byte[] from, int at, int bytes, byte[] into, int atInto) {
        try {
            cipher.update(from, at, bytes, into, atInto);
        } catch (ShortBufferException e) {
            throw new IllegalStateException("counter mode gives as many bytes as it takes", e);
        }
    }
}
