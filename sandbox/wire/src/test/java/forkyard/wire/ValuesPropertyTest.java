package forkyard.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import forkyard.wire.Values.Structure;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

class ValuesPropertyTest {
    private static final Values.Types KNOWN = name -> name.equals("Pair") ? Pair.class : null;

    /** Known on the reading side. */
    record Pair(@Nullable Object left, int right, long @Nullable [] more) {
        Pair {
            if (right == 13) {
                throw new IllegalArgumentException("not 13");
            }
        }
    }

    /** Not known there. */
    record Stranger(@Nullable Object only) {}

    @Property(tries = 3_000)
    void everyValueComesBackAsItWas(@ForAll("values") Object value) throws WireException {
        assertThat(same(Values.decode(Values.encode(value), KNOWN), value)).isTrue();
    }

    /** Sealed values are opened in pieces: what is large lies across their borders, at any offset. */
    @Property(tries = 200)
    void aSealedListIsWhatWasSealed(
            @ForAll("values") Object before,
            @ForAll @IntRange(max = 20_000) int length,
            @ForAll @IntRange(max = 9) int offset,
            @ForAll long seed)
            throws WireException {
        Random random = new Random(seed);
        byte[] bytes = new byte[offset + 4 * length];
        random.nextBytes(bytes);
        char[] chars = new char[length];
        short[] shorts = new short[length];
        float[] floats = new float[length];
        boolean[] booleans = new boolean[length];
        for (int i = 0; i < length; i++) {
            chars[i] = (char) random.nextInt();
            shorts[i] = (short) random.nextInt();
            floats[i] = random.nextFloat();
            booleans[i] = random.nextBoolean();
        }
        List<Object> list = List.of(
                before,
                "x".repeat(bytes.length),
                bytes,
                random.ints(length).toArray(),
                random.longs(length).toArray(),
                random.doubles(length).toArray(),
                chars,
                shorts,
                floats,
                booleans,
                before);
        byte[] key = new byte[Seal.KEY_BYTES];
        random.nextBytes(key);
        byte[] sealed = Values.encode(list);
        Seal.apply(sealed, key);
        assertThat(same(new Opener().open(sealed, key, KNOWN), list)).isTrue();
    }

    @Property(tries = 300)
    void anEncoderEncodesEachAnswerAnew(@ForAll List<@From("values") Object> answers) throws WireException {
        Encoder encoder = new Encoder();
        for (Object answer : answers) {
            assertThat(encoder.encode(answer)).isEqualTo(Values.encode(answer));
        }
    }

    @Property
    void aRecordOfAnUnknownClassComesBackByItsParts(@ForAll("values") Object part) throws WireException {
        Object read = Values.decode(Values.encode(new Stranger(part)), Values.Types.NONE);
        assertThat(read).isInstanceOf(Structure.class);
        assertThat(((Structure) Objects.requireNonNull(read)).type()).isEqualTo("Stranger");
        byte[] again = Values.encode(read);
        assertThat(again).isEqualTo(Values.encode(new Stranger(part)));
    }

    @Property(tries = 10_000)
    void garbageIsRefusedOrIsAValue(@ForAll byte[] garbage) {
        decodesOrRefuses(garbage);
    }

    @Property(tries = 5_000)
    void aSpoiledValueIsRefusedOrIsAnother(@ForAll("values") Object value, @ForAll int place, @ForAll byte spoilt)
            throws WireException {
        byte[] bytes = Values.encode(value);
        bytes[Math.floorMod(place, bytes.length)] = spoilt;
        decodesOrRefuses(bytes);
    }

    @Property
    void whatIsTruncatedOrTooLongIsRefused(@ForAll("values") Object value, @ForAll int cut) throws WireException {
        byte[] bytes = Values.encode(value);
        byte[] truncated = Arrays.copyOf(bytes, Math.floorMod(cut, bytes.length));
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
        assertThatThrownBy(() -> Values.decode(truncated, KNOWN)).isInstanceOf(WireException.class);
        assertThatThrownBy(() -> Values.decode(longer, KNOWN)).isInstanceOf(WireException.class);
    }

    @Example
    void optionalsAreListsOfNoneOrOne() throws WireException {
        List<Object> optionals = List.of(
                Optional.of("x"),
                Optional.empty(),
                OptionalInt.of(1),
                OptionalInt.empty(),
                OptionalLong.of(2),
                OptionalLong.empty(),
                OptionalDouble.of(0.5),
                OptionalDouble.empty());
        assertThat(Values.decode(Values.encode(optionals), Values.Types.NONE))
                .isEqualTo(List.of(
                        List.of("x"),
                        List.of(),
                        List.of(1),
                        List.of(),
                        List.of(2L),
                        List.of(),
                        List.of(0.5),
                        List.of()));
    }

    @Example
    void whatCannotCrossIsNamed() {
        assertThatThrownBy(() -> Values.encode(List.<Object>of(1, new Object[] {1})))
                .isInstanceOf(WireException.class)
                .hasMessage("a value of type java.lang.Object[] cannot be handed over");
        assertThatThrownBy(() -> Values.encode(new Thread()))
                .isInstanceOf(WireException.class)
                .hasMessage("a value of type java.lang.Thread cannot be handed over");
        List<Object> itself = new ArrayList<>();
        itself.add(itself);
        assertThatThrownBy(() -> Values.encode(itself))
                .isInstanceOf(WireException.class)
                .hasMessage("lists, arrays or records nested deeper than 32");
    }

    @Example
    void aRecordThatCannotBeIsRefused() throws WireException {
        byte[] parts = Values.encode(new Structure("Pair", List.of("a", 13, new long[0])));
        assertThatThrownBy(() -> Values.decode(parts, KNOWN)).isInstanceOf(WireException.class);
        byte[] types = Values.encode(new Structure("Pair", List.of("a", "b", "c")));
        assertThatThrownBy(() -> Values.decode(types, KNOWN)).isInstanceOf(WireException.class);
        byte[] nulls = Values.encode(new Structure("Pair", Arrays.asList("a", null, null)));
        assertThatThrownBy(() -> Values.decode(nulls, KNOWN)).isInstanceOf(WireException.class);
        byte[] count = Values.encode(new Structure("Pair", List.of("a")));
        assertThatThrownBy(() -> Values.decode(count, KNOWN)).isInstanceOf(WireException.class);
    }

    /** Each level of nesting claims as many elements as there are bytes left. */
    @Example
    void nestedClaimsDoNotMultiply() {
        int size = 2_000_000;
        for (ValueTag tag : List.of(ValueTag.LIST, ValueTag.ARRAYS, ValueTag.STRINGS, ValueTag.RECORD)) {
            ByteBuffer bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
            for (int depth = 0; depth < 30; depth++) {
                bytes.put((byte) tag.ordinal());
                if (tag == ValueTag.ARRAYS) {
                    bytes.put((byte) (31 - depth)).put((byte) ValueTag.INTS.ordinal());
                }
                if (tag == ValueTag.RECORD) {
                    bytes.putInt(1).put((byte) 'R');
                }
                bytes.putInt(bytes.remaining() - 4);
            }
            long before = allocated();
            assertThatThrownBy(() -> Values.decode(bytes.array(), KNOWN)).isInstanceOf(WireException.class);
            assertThat(allocated() - before).isLessThan(20L * size);
        }
    }

    /** Of the same classes throughout, and equal; NaN is itself. */
    private static boolean same(@Nullable Object a, @Nullable Object b) {
        return switch (a) {
            case List<?> list when b instanceof List<?> other -> same(list.toArray(), other.toArray());
            case Object[] array
            when b instanceof Object[] other && array.getClass() == other.getClass() ->
                array.length == other.length
                        && IntStream.range(0, array.length).allMatch(i -> same(array[i], other[i]));
            case Pair pair
            when b instanceof Pair other ->
                same(pair.left, other.left) && pair.right == other.right && Objects.deepEquals(pair.more, other.more);
            case null, default -> Objects.deepEquals(a, b);
        };
    }

    private static void decodesOrRefuses(byte[] bytes) {
        try {
            Object unused = Values.decode(bytes, KNOWN);
        } catch (WireException expected) {
            assertThat(expected.getMessage()).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<Object> values() {
        Arbitrary<Object> leaf = Arbitraries.oneOf(
                Arbitraries.of(true, false).asGeneric(),
                Arbitraries.bytes().asGeneric(),
                Arbitraries.shorts().asGeneric(),
                Arbitraries.chars().asGeneric(),
                Arbitraries.integers().asGeneric(),
                Arbitraries.longs().asGeneric(),
                Arbitraries.floats().asGeneric(),
                Arbitraries.doubles().asGeneric(),
                Arbitraries.of(Double.NaN, Double.NEGATIVE_INFINITY, -0.0, Float.NaN)
                        .asGeneric(),
                Arbitraries.strings().map(Messages::wellFormed).asGeneric(),
                arrays());
        Arbitrary<Object> composite = Arbitraries.lazyOf(
                () -> leaf,
                () -> values().injectNull(0.1).list().ofMaxSize(4).asGeneric(),
                () -> Combinators.combine(values(), Arbitraries.integers().filter(i -> i != 13))
                        .as((left, right) -> (Object) new Pair(left, right, new long[] {right})));
        return Arbitraries.oneOf(leaf, composite);
    }

    private static Arbitrary<Object> arrays() {
        Arbitrary<int[]> ints = Arbitraries.integers().array(int[].class).ofMaxSize(9);
        Arbitrary<String[]> strings = Arbitraries.strings()
                .map(Messages::wellFormed)
                .injectNull(0.1)
                .array(String[].class)
                .ofMaxSize(5);
        return Arbitraries.oneOf(
                Arbitraries.of(true, false).array(boolean[].class).asGeneric(),
                Arbitraries.bytes().array(byte[].class).asGeneric(),
                Arbitraries.shorts().array(short[].class).asGeneric(),
                Arbitraries.chars().array(char[].class).asGeneric(),
                ints.asGeneric(),
                Arbitraries.longs().array(long[].class).asGeneric(),
                Arbitraries.floats().array(float[].class).asGeneric(),
                Arbitraries.doubles().array(double[].class).asGeneric(),
                strings.asGeneric(),
                strings.array(String[][].class).ofMaxSize(3).asGeneric(),
                ints.injectNull(0.1).array(int[][].class).ofMaxSize(4).asGeneric(),
                ints.array(int[][].class)
                        .ofMaxSize(3)
                        .array(int[][][].class)
                        .ofMaxSize(3)
                        .asGeneric());
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
