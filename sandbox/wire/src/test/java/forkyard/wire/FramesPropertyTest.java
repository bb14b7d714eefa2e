package forkyard.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.jspecify.annotations.Nullable;

class FramesPropertyTest {
    private static final int CAP = 1 << 20;

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void everyMessageComesBackAsItWas(@ForAll("messages") Tuple2<Class<?>, Object> sent) throws IOException {
        assertThat(read(sent.get1(), new ByteArrayInputStream(frame(sent))))
                .usingRecursiveComparison()
                .withStrictTypeChecking()
                .isEqualTo(sent.get2());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void aFrameMayArriveInPieces(@ForAll("messages") Tuple2<Class<?>, Object> sent) throws IOException {
        InputStream drip = new FilterInputStream(new ByteArrayInputStream(frame(sent))) {
            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                return super.read(into, from, Math.min(length, 1));
            }
        };
        assertThat(read(sent.get1(), drip)).usingRecursiveComparison().isEqualTo(sent.get2());
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void aTruncatedFrameIsRefused(@ForAll("messages") Tuple2<Class<?>, Object> sent, @ForAll int cut)
            throws IOException {
        byte[] frame = frame(sent);
        int length = 1 + Math.floorMod(cut, frame.length - 1);
        assertThatThrownBy(() -> read(sent.get1(), new ByteArrayInputStream(frame, 0, length)))
                .isInstanceOfAny(WireException.class, EOFException.class);
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void aFrameWithMoreInItThanItsMessageIsRefused(@ForAll("messages") Tuple2<Class<?>, Object> sent)
            throws IOException {
        byte[] frame = Arrays.copyOf(frame(sent), frame(sent).length + 1);
        int length = frame.length - 4;
        frame[0] = (byte) (length >>> 24);
        frame[1] = (byte) (length >>> 16);
        frame[2] = (byte) (length >>> 8);
        frame[3] = (byte) length;
        assertThatThrownBy(() -> read(sent.get1(), new ByteArrayInputStream(frame)))
                .isInstanceOf(WireException.class);
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void garbageIsRefusedOrIsAMessage(@ForAll("directions") Class<?> direction, @ForAll byte[] garbage) {
        readsOrRefuses(direction, garbage);
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void aSpoiledFrameIsRefusedOrIsAnotherMessage(
            @ForAll("messages") Tuple2<Class<?>, Object> sent, @ForAll int place, @ForAll byte spoilt)
            throws IOException {
        byte[] frame = frame(sent);
        frame[Math.floorMod(place, frame.length)] = spoilt;
        readsOrRefuses(sent.get1(), frame);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void anUnknownMessageIsRefused(@ForAll("directions") Class<?> direction, @ForAll byte number) {
        Assume.that((number & 0xff) >= Messages.records(direction).count());
        assertThatThrownBy(() -> read(direction, new ByteArrayInputStream(new byte[] {0, 0, 0, 1, number})))
                .isInstanceOf(WireException.class)
                .hasMessageStartingWith("unknown message");
    }

    private static void readsOrRefuses(Class<?> direction, byte[] bytes) {
        try {
            Object unused = read(direction, new ByteArrayInputStream(bytes));
        } catch (IOException expected) {
            assertThat(expected).isInstanceOfAny(WireException.class, EOFException.class);
        }
    }

    @Provide
    Arbitrary<Class<?>> directions() {
        return Arbitraries.of(Messages.directions());
    }

    @Provide
    Arbitrary<Tuple2<Class<?>, Object>> messages() {
        return Arbitraries.of(Messages.directions())
                .flatMap(direction -> Messages.of(direction).map(message -> Tuple.of(direction, message)));
    }

    private static byte[] frame(Tuple2<Class<?>, Object> sent) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(sent.get1(), sent.get2(), out);
        return out.toByteArray();
    }

    private static <M> void write(Class<M> direction, Object message, ByteArrayOutputStream out) throws IOException {
        new Frames<>(direction).write(direction.cast(message), out);
    }

    private static @Nullable Object read(Class<?> direction, InputStream in) throws IOException {
        return new Frames<>(direction).read(in, CAP);
    }
}
