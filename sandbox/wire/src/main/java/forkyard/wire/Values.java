package forkyard.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values that cross the wall, as flat bytes: null, boxed primitives, strings, arrays of primitives, of strings and of
 * such arrays, lists, records of all these, and optionals, which cross as lists of none or one. Records travel by simple
 * name; the side that knows the class gets the record back, any other a {@link Structure}.
 */
public final class Values {
    /** How deep lists, arrays and records may nest. */
    public static final int DEPTH = 32;

    private Values() {}

    /** A record whose class is not known on this side. */
    public record Structure(String type, List<Object> parts) {}

    /** Finds a record class by its simple name, or null. */
    @FunctionalInterface
    public interface Types {
        /** Knows none: every record is read as a {@link Structure}. */
        Types NONE = name -> null;

        @Nullable
        Class<?> find(String simpleName);
    }

    /** @throws WireException if something in it cannot cross; the message says what, in a student's words */
    public static byte[] encode(@Nullable Object value) throws WireException {
        ValueWriter writer = new ValueWriter();
        writer.write(value, 0);
        return writer.toBytes();
    }

    /** Like {@link #encode} of the list of these. */
    public static byte[] encodeList(@Nullable Object... values) throws WireException {
        return encode(values.length == 0 ? List.of() : java.util.Arrays.asList(values));
    }

    /** @throws WireException if the bytes are not exactly one encoded value */
    public static @Nullable Object decode(byte[] bytes, Types types) throws WireException {
        return decode(Pieces.of(bytes), types);
    }

    /** Decodes what must be a list. */
    public static List<@Nullable Object> decodeList(byte[] bytes, Types types) throws WireException {
        return decodeList(Pieces.of(bytes), types);
    }

    private static @Nullable Object decode(Pieces bytes, Types types) throws WireException {
        ValueReader reader = new ValueReader(bytes, types);
        Object value = reader.read(0);
        reader.expectEnd();
        return value;
    }

    static List<@Nullable Object> decodeList(Pieces bytes, Types types) throws WireException {
        if (decode(bytes, types) instanceof List<?> list) {
            @SuppressWarnings("unchecked") // a decoded list holds objects and nulls
            List<@Nullable Object> objects = (List<@Nullable Object>) list;
            return objects;
        }
        throw new WireException("a list was expected");
    }
}
