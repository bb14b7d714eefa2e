package forkyard.wire;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Writes one value; little-endian, so that arrays are block copies on the machines we know. */
final class ValueWriter {
    private ByteBuffer to;

    ValueWriter() {
        this(new byte[128]);
    }

    /** It writes into this array as long as it is large enough. */
    ValueWriter(byte[] into) {
        to = ByteBuffer.wrap(into).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** What is written: the memory itself if that is full. */
    byte[] toBytes() {
        return to.position() == to.capacity() ? to.array() : Arrays.copyOf(to.array(), to.position());
    }

    /** What it writes into by now. */
    byte[] memory() {
        return to.array();
    }

    void write(@Nullable Object value, int depth) throws WireException {
        if (depth > Values.DEPTH) {
            throw new WireException("lists, arrays or records nested deeper than " + Values.DEPTH);
        }
        switch (value) {
            case null -> tag(ValueTag.NULL);
            case Boolean b -> tag(b ? ValueTag.TRUE : ValueTag.FALSE);
            case Byte b -> tag(ValueTag.BYTE).room(1).put(b);
            case Short s -> tag(ValueTag.SHORT).room(2).putShort(s);
            case Character c -> tag(ValueTag.CHAR).room(2).putChar(c);
            case Integer i -> tag(ValueTag.INT).room(4).putInt(i);
            case Long l -> tag(ValueTag.LONG).room(8).putLong(l);
            case Float f -> tag(ValueTag.FLOAT).room(4).putFloat(f);
            case Double d -> tag(ValueTag.DOUBLE).room(8).putDouble(d);
            case String s -> tag(ValueTag.STRING).text(s);
            case OptionalInt o -> write(o.isPresent() ? List.of(o.getAsInt()) : List.of(), depth);
            case OptionalLong o -> write(o.isPresent() ? List.of(o.getAsLong()) : List.of(), depth);
            case OptionalDouble o -> write(o.isPresent() ? List.of(o.getAsDouble()) : List.of(), depth);
            case Optional<?> o -> write(o.stream().toList(), depth);
            case List<?> list -> list(list, depth);
            case Values.Structure s -> record(s.type(), s.parts(), depth);
            case Record r -> record(r.getClass().getSimpleName(), parts(r), depth);
            default -> array(value, depth);
        }
    }

    private void list(List<?> list, int depth) throws WireException {
        // A student's list may be any list: its elements are read once, by iteration, into one of ours.
        Object[] elements = list.toArray();
        if (elements == null) {
            throw new WireException("a list of type " + list.getClass().getTypeName() + " does not give its elements");
        }
        tag(ValueTag.LIST).room(4).putInt(elements.length);
        for (Object element : elements) {
            write(element, depth + 1);
        }
    }

    private void record(String type, List<?> parts, int depth) throws WireException {
        tag(ValueTag.RECORD).text(type).room(4).putInt(parts.size());
        for (Object part : parts) {
            write(part, depth + 1);
        }
    }

    private static List<@Nullable Object> parts(Record value) throws WireException {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Object[] parts = new Object[components.length];
        for (int i = 0; i < parts.length; i++) {
            try {
                components[i].getAccessor().setAccessible(true);
                parts[i] = components[i].getAccessor().invoke(value);
            } catch (ReflectiveOperationException e) {
                throw new WireException("the record " + value.getClass().getSimpleName() + " cannot be read: "
                        + components[i].getName());
            }
        }
        return Arrays.asList(parts);
    }

    private void array(Object value, int depth) throws WireException {
        switch (value) {
            case boolean[] a -> {
                ByteBuffer into = elements(ValueTag.BOOLEANS, a.length, 1);
                for (boolean b : a) {
                    into.put((byte) (b ? 1 : 0));
                }
            }
            case byte[] a -> elements(ValueTag.BYTES, a.length, 1).put(a);
            case short[] a -> {
                elements(ValueTag.SHORTS, a.length, 2).asShortBuffer().put(a);
                written(2L * a.length);
            }
            case char[] a -> {
                elements(ValueTag.CHARS, a.length, 2).asCharBuffer().put(a);
                written(2L * a.length);
            }
            case int[] a -> {
                elements(ValueTag.INTS, a.length, 4).asIntBuffer().put(a);
                written(4L * a.length);
            }
            case long[] a -> {
                elements(ValueTag.LONGS, a.length, 8).asLongBuffer().put(a);
                written(8L * a.length);
            }
            case float[] a -> {
                elements(ValueTag.FLOATS, a.length, 4).asFloatBuffer().put(a);
                written(4L * a.length);
            }
            case double[] a -> {
                elements(ValueTag.DOUBLES, a.length, 8).asDoubleBuffer().put(a);
                written(8L * a.length);
            }
            case String[] a -> {
                elements(ValueTag.STRINGS, a.length, 0);
                for (String s : a) {
                    write(s, depth + 1);
                }
            }
            default -> arrays(value, depth);
        }
    }

    private void arrays(Object value, int depth) throws WireException {
        Class<?> type = value.getClass();
        int dimensions = 0;
        while (type.isArray() && !isFlatArray(type)) {
            dimensions++;
            type = type.componentType();
        }
        if (dimensions == 0 || !type.isArray()) {
            throw new WireException("a value of type " + value.getClass().getTypeName() + " cannot be handed over");
        }
        tag(ValueTag.ARRAYS).room(2).put((byte) dimensions).put((byte)
                flatTag(type).ordinal());
        int length = Array.getLength(value);
        room(4).putInt(length);
        for (int i = 0; i < length; i++) {
            write(Array.get(value, i), depth + 1);
        }
    }

    private static boolean isFlatArray(Class<?> type) {
        return type.componentType().isPrimitive() || type == String[].class;
    }

    private static ValueTag flatTag(Class<?> flat) throws WireException {
        for (ValueTag tag : List.of(
                ValueTag.BOOLEANS,
                ValueTag.BYTES,
                ValueTag.SHORTS,
                ValueTag.CHARS,
                ValueTag.INTS,
                ValueTag.LONGS,
                ValueTag.FLOATS,
                ValueTag.DOUBLES,
                ValueTag.STRINGS)) {
            if (tag.arrayType() == flat) {
                return tag;
            }
        }
        throw new WireException("no array of " + flat);
    }

    private ValueWriter tag(ValueTag tag) throws WireException {
        room(1).put((byte) tag.ordinal());
        return this;
    }

    private ValueWriter text(String text) throws WireException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        room(4L + bytes.length).putInt(bytes.length).put(bytes);
        return this;
    }

    /** Tag, count, and room for the elements, which the caller fills. */
    private ByteBuffer elements(ValueTag tag, int count, int size) throws WireException {
        tag(tag);
        return room(4 + (long) count * size).putInt(count);
    }

    private void written(long bytes) {
        to.position(to.position() + Math.toIntExact(bytes));
    }

    private ByteBuffer room(long more) throws WireException {
        long needed = to.position() + more;
        if (needed > Caps.VALUE) {
            throw new WireException("a value of more than " + Caps.VALUE + " bytes");
        }
        if (needed > to.capacity()) {
            // Bulk arrays come one to a value: exact room for them, doubling for small things.
            long capacity = more > 1 << 20 ? needed : Math.min(Caps.VALUE, Math.max(needed, 2L * to.capacity()));
            ByteBuffer larger = ByteBuffer.allocate((int) capacity).order(ByteOrder.LITTLE_ENDIAN);
            larger.put(to.flip());
            to = larger;
        }
        return to;
    }
}
