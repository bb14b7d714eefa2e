package forkyard.wire;

import org.jspecify.annotations.Nullable;

/** Shortens what is only shown. */
public final class Text {
    private Text() {}

    /** At most {@code bytes} of UTF-8, with an ellipsis where something is missing; null reads as "null". */
    public static String clip(@Nullable String text, int bytes) {
        if (text == null) {
            return "null";
        }
        if (3L * text.length() <= bytes) {
            return text;
        }
        int end = 0;
        int used = 3;
        while (end < text.length()) {
            int point = text.codePointAt(end);
            used += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
            if (used > bytes) {
                return text.substring(0, end) + "…";
            }
            end += Character.charCount(point);
        }
        return text;
    }
}
