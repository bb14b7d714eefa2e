package forkyard.wire;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one value from hostile bytes: every count is checked against the bytes that are left. */
final class ValueReader {
    private final Pieces from;
    private final Values.Types types;

    /** Elements that outer lists and arrays have promised: each takes a byte at least, so nested claims cannot multiply. */
    private long owed;

    ValueReader(Pieces from, Values.Types types) {
        this.from = from;
        this.types = types;
    }

    void expectEnd() throws WireException {
        if (from.remaining() > 0) {
            throw new WireException(from.remaining() + " bytes too many after a value");
        }
    }

    @Nullable
    Object read(int depth) throws WireException {
        if (depth > Values.DEPTH) {
            throw new WireException("values nested deeper than " + Values.DEPTH);
        }
        ValueTag tag = ValueTag.of(from.need(1).get());
        return switch (tag) {
            case NULL -> null;
            case FALSE -> false;
            case TRUE -> true;
            case BYTE -> from.need(1).get();
            case SHORT -> from.need(2).getShort();
            case CHAR -> from.need(2).getChar();
            case INT -> from.need(4).getInt();
            case LONG -> from.need(8).getLong();
            case FLOAT -> from.need(4).getFloat();
            case DOUBLE -> from.need(8).getDouble();
            case STRING -> text();
            case LIST -> list(depth);
            case RECORD -> record(depth);
            case BOOLEANS, BYTES, SHORTS, CHARS, INTS, LONGS, FLOATS, DOUBLES, STRINGS -> flat(tag, depth);
            case ARRAYS -> arrays(depth);
        };
    }

    private String text() throws WireException {
        return new String((byte[]) flat(ValueTag.BYTES, 0), StandardCharsets.UTF_8);
    }

    private List<@Nullable Object> list(int depth) throws WireException {
        int count = promise();
        List<@Nullable Object> list = new ArrayList<>(Math.min(count, 10_000));
        for (int i = 0; i < count; i++) {
            list.add(promised(depth));
        }
        return Collections.unmodifiableList(list);
    }

    private Object record(int depth) throws WireException {
        String name = text();
        List<@Nullable Object> parts = list(depth);
        Class<?> type = types.find(name);
        if (type == null || !type.isRecord()) {
            @SuppressWarnings("NullAway") // a part may be null, as in any record
            Values.Structure structure = new Values.Structure(name, parts);
            return structure;
        }
        RecordComponent[] components = type.getRecordComponents();
        if (components.length != parts.size()) {
            throw new WireException(parts.size() + " parts for a " + name);
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(parts.toArray());
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new WireException("parts that make no " + name);
        }
    }

    private Object flat(ValueTag tag, int depth) throws WireException {
        return switch (tag) {
            case BOOLEANS -> {
                boolean[] a = new boolean[count(1)];
                for (int i = 0; i < a.length; i++) {
                    a[i] = from.need(1).get() != 0;
                }
                yield a;
            }
            case BYTES ->
                bulk(
                        new byte[count(1)],
                        1,
                        (piece, a, at, more) -> piece.duplicate().get(a, at, more));
            case SHORTS ->
                bulk(
                        new short[count(2)],
                        2,
                        (piece, a, at, more) -> piece.asShortBuffer().get(a, at, more));
            case CHARS ->
                bulk(
                        new char[count(2)],
                        2,
                        (piece, a, at, more) -> piece.asCharBuffer().get(a, at, more));
            case INTS ->
                bulk(
                        new int[count(4)],
                        4,
                        (piece, a, at, more) -> piece.asIntBuffer().get(a, at, more));
            case LONGS ->
                bulk(
                        new long[count(8)],
                        8,
                        (piece, a, at, more) -> piece.asLongBuffer().get(a, at, more));
            case FLOATS ->
                bulk(
                        new float[count(4)],
                        4,
                        (piece, a, at, more) -> piece.asFloatBuffer().get(a, at, more));
            case DOUBLES ->
                bulk(
                        new double[count(8)],
                        8,
                        (piece, a, at, more) -> piece.asDoubleBuffer().get(a, at, more));
            case STRINGS -> strings(depth);
            case NULL, FALSE, TRUE, BYTE, SHORT, CHAR, INT, LONG, FLOAT, DOUBLE, STRING, LIST, RECORD, ARRAYS ->
                throw new IllegalArgumentException(tag + " is no flat array");
        };
    }

    /** Copies as many elements as are at hand. */
    @FunctionalInterface
    private interface Copy<A> {
        void run(ByteBuffer piece, A into, int at, int more);
    }

    private <A> A bulk(A array, int elementBytes, Copy<A> copy) throws WireException {
        int length = Array.getLength(array);
        for (int at = 0, more; at < length; at += more) {
            more = from.atHand(length - at, elementBytes);
            copy.run(from.need(elementBytes), array, at, more);
            from.taken(more * elementBytes);
        }
        return array;
    }

    private @Nullable String[] strings(int depth) throws WireException {
        @Nullable String[] a = new @Nullable String[promise()];
        for (int i = 0; i < a.length; i++) {
            switch (promised(depth)) {
                case null -> a[i] = null;
                case String s -> a[i] = s;
                case Object other -> throw new WireException("a string array with a " + other.getClass());
            }
        }
        return a;
    }

    private Object arrays(int depth) throws WireException {
        int dimensions = from.need(1).get();
        Class<?> element = ValueTag.of(from.need(1).get()).arrayType();
        if (dimensions < 1 || dimensions > Values.DEPTH) {
            throw new WireException("an array of " + dimensions + " dimensions");
        }
        for (int i = 1; i < dimensions; i++) {
            element = element.arrayType();
        }
        int count = promise();
        Object array = Array.newInstance(element, count);
        for (int i = 0; i < count; i++) {
            Object each = promised(depth);
            if (each != null && each.getClass() != element) {
                throw new WireException("an array with a " + each.getClass() + " in it");
            }
            Array.set(array, i, each);
        }
        return array;
    }

    private int count(int elementBytes) throws WireException {
        int count = from.need(4).getInt();
        if (count < 0 || (long) count * elementBytes > from.remaining() - owed) {
            throw new WireException("a count of " + (count & 0xffffffffL) + " with " + (from.remaining() - owed)
                    + " bytes left for it");
        }
        return count;
    }

    /** The count of elements that follow, each a value. */
    private int promise() throws WireException {
        int count = count(1);
        owed += count;
        return count;
    }

    private @Nullable Object promised(int depth) throws WireException {
        owed--;
        return read(depth + 1);
    }
}
