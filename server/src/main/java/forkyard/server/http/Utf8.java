package forkyard.server.http;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text of strict UTF-8, so that what is none is said and not guessed at. */
public final class Utf8 {
    private Utf8() {}

    /** These bytes are no text. */
    public static final class Malformed extends Exception {
        private static final long serialVersionUID = 1;

        private final int offset;

        private Malformed(int offset) {
            this.offset = offset;
        }

        /** Of the first byte that fits no character. */
        public int offset() {
            return offset;
        }
    }

    public static String decode(byte[] bytes) throws Malformed {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isError()) {
            throw new Malformed(in.position());
        }
        return out.flip().toString();
    }
}
