package forkyard.wire;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Bytes as text for people: UTF-8 as it is, but {@code \r}, {@code \n}, {@code \t} and {@code \\} for these four, and two or four hexadecimal
 * digits, as {@code \x1b}, for what is no character or shows nothing.
 */
public final class Shown {
    private Shown() {}

    public static String of(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        while (in.hasRemaining()) {
            CoderResult result = decoder.reset().decode(in, out.clear(), true);
            out.flip().chars().forEach(each -> append(text, (char) each));
            for (int i = 0; result.isError() && i < result.length(); i++) {
                text.append(String.format("\\x%02x", in.get()));
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, char each) {
        switch (each) {
            case '\r' -> text.append("\\r");
            case '\n' -> text.append("\\n");
            case '\t' -> text.append("\\t");
            case '\\' -> text.append("\\\\");
            default -> {
                switch (Character.getType(each)) {
                    case Character.CONTROL -> text.append(String.format("\\x%02x", (int) each));
                    case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                        text.append(String.format("\\u%04x", (int) each));
                    default -> text.append(each);
                }
            }
        }
    }
}
