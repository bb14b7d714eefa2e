package forkyard.author;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes an answer apart without trusting its form: what has another one is {@link Malformed}. */
public final class Shapes {
    private Shapes() {}

    /** The value, which must be of this type. */
    public static <T> T as(Class<T> type, @Nullable Object value) {
        if (type.isInstance(value)) {
            return type.cast(value);
        }
        String found = value == null ? "null" : value.getClass().getSimpleName();
        throw new Malformed("a value of type " + type.getSimpleName() + " was expected, not " + found);
    }

    /** The value, which must be a list of this length. */
    public static List<?> list(int length, @Nullable Object value) {
        List<?> list = as(List.class, value);
        length(length, list.size());
        return list;
    }

    /** The value, which must be an {@code int[]} of this length. */
    public static int[] ints(int length, @Nullable Object value) {
        int[] ints = as(int[].class, value);
        length(length, ints.length);
        return ints;
    }

    /** The value, which must be a {@code long[]} of this length. */
    public static long[] longs(int length, @Nullable Object value) {
        long[] longs = as(long[].class, value);
        length(length, longs.length);
        return longs;
    }

    /** The value, which must be so many {@code long[]} of this length. */
    public static long[][] longs(int arrays, int length, @Nullable Object value) {
        long[][] longs = as(long[][].class, value);
        length(arrays, longs.length);
        for (long[] each : longs) {
            longs(length, each);
        }
        return longs;
    }

    /** Requires a length. */
    public static void length(int expected, int actual) {
        if (expected != actual) {
            throw new Malformed(actual + " values where " + expected + " were expected");
        }
    }
}
