package forkyard.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import forkyard.wire.FromRunner.Answered;
import forkyard.wire.FromRunner.Logged;
import forkyard.wire.FromRunner.Output;
import forkyard.wire.FromRunner.Threads;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Both ends take the other for hostile: what it claims costs nothing until it is there. */
class HostilePeerTest {
    private static final long LITTLE = 1 << 20;
    private static final int ANSWERED = number(Answered.class);

    @Test
    void aFrameThatClaimsALotAndSendsNothingCostsNothing() {
        long before = allocated();
        for (int i = 0; i < 100; i++) {
            assertThatThrownBy(() -> read(claim(Caps.VALUE, ANSWERED, 4, Caps.VALUE - 100), 300 << 20))
                    .isInstanceOf(EOFException.class);
        }
        assertThat(allocated() - before).isLessThan(100 * LITTLE);
    }

    @Test
    void aLongArrayComesWholeAndOneThatStopsHalfWayCostsLittleMoreThanWhatCame() throws IOException {
        byte[] answer = new byte[30_000_001];
        new Random(1).nextBytes(answer);
        byte[] frame = write(new Answered(1, answer, List.of()));
        assertThat(((Answered) Objects.requireNonNull(read(new ByteArrayInputStream(frame), Caps.VALUE))).answer())
                .isEqualTo(answer);
        long before = allocated();
        assertThatThrownBy(() -> read(new ByteArrayInputStream(frame, 0, 300_000), Caps.VALUE))
                .isInstanceOf(EOFException.class);
        assertThat(allocated() - before).isLessThan(10 * 300_000);
    }

    @Test
    void aListThatClaimsALotAndSendsNothingCostsNothing() {
        long before = allocated();
        for (int i = 0; i < 100; i++) {
            assertThatThrownBy(() -> read(claim(10_000_000, number(Threads.class), 4, Caps.THREADS), 300 << 20))
                    .isInstanceOf(EOFException.class);
        }
        assertThat(allocated() - before).isLessThan(100 * LITTLE);
    }

    @Test
    void lengthsThatLieAreRefused() {
        for (int length : new int[] {0, -1, Integer.MIN_VALUE, (1 << 20) + 1, Integer.MAX_VALUE}) {
            assertThatThrownBy(() -> read(claim(length, ANSWERED, 4, 0), 1 << 20))
                    .isInstanceOf(WireException.class)
                    .hasMessageStartingWith("a frame of");
        }
        for (int count : new int[] {-1, Integer.MIN_VALUE, 92, Integer.MAX_VALUE}) {
            assertThatThrownBy(() -> read(claim(100, ANSWERED, 4, count), 1 << 20))
                    .isInstanceOf(WireException.class)
                    .hasMessageStartingWith("a count of");
        }
    }

    @Test
    void aFieldOverItsCapIsRefusedInBothDirections() throws IOException {
        String tooLong = "x".repeat(Caps.NAME + 1);
        assertThatThrownBy(() -> write(new Logged(1, 2, tooLong, "", new byte[0])))
                .isInstanceOf(WireException.class);
        assertThatThrownBy(() -> write(new Logged(1, 2, "", "", new byte[Caps.EVENT + 1])))
                .isInstanceOf(WireException.class);
        assertThatThrownBy(() -> write(new Output(1, true, "ü".repeat(Caps.OUTPUT / 2 + 1), 0)))
                .isInstanceOf(WireException.class);
        ThreadSnapshot thread = new ThreadSnapshot(1, "", "", false, false, "", List.of());
        assertThatThrownBy(() -> write(new Threads(1, Collections.nCopies(Caps.THREADS + 1, thread))))
                .isInstanceOf(WireException.class);

        byte[] longest = write(new Logged(1, 2, "x".repeat(Caps.NAME), "", new byte[0]));
        assertThat(read(new ByteArrayInputStream(longest), 1 << 20)).isInstanceOf(Logged.class);
        longest[4 + 1 + 4 + 8 + 3]++; // the name's length
        assertThatThrownBy(() -> read(new ByteArrayInputStream(longest), 1 << 20))
                .isInstanceOf(WireException.class)
                .hasMessageContaining("allowed are " + Caps.NAME);
    }

    @Test
    void aRecordThatCannotBeIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Frames<FromAuthor> frames = new Frames<>(FromAuthor.class);
        Case asked = new Case(
                "",
                false,
                "",
                new byte[0],
                List.of(new Gate("", Gate.Kind.PROBE, 0x01020304, false)),
                List.of(),
                0,
                false);
        frames.write(new FromAuthor.Cases(List.of(asked)), out);
        byte[] frame = out.toByteArray();
        for (int i = 0; i < frame.length - 4; i++) {
            if (frame[i] == 1 && frame[i + 1] == 2 && frame[i + 2] == 3 && frame[i + 3] == 4) {
                frame[i] = -1;
            }
        }
        assertThatThrownBy(() -> frames.read(new ByteArrayInputStream(frame), 1 << 20))
                .isInstanceOf(WireException.class)
                .hasMessageContaining("Gate");
    }

    @Test
    void aFloodIsReadNoFasterThanItIsAskedFor() throws IOException {
        byte[] frame = write(new Output(1, true, "x".repeat(1_000), 0));
        Flood flood = new Flood(frame);
        try (Connection<FromRunner, ToRunner> connection =
                new Connection<>(flood, OutputStream.nullOutputStream(), FromRunner.class, ToRunner.class)) {
            for (int i = 0; i < 10_000; i++) {
                assertThat(connection.receive()).isInstanceOf(Output.class);
            }
        }
        assertThat(flood.read).isLessThanOrEqualTo(10_000L * frame.length + (128 << 10));
    }

    @Test
    void aPeerThatHasGoneIsToldFromOneThatStopsHalfWay() throws IOException {
        assertThat(read(InputStream.nullInputStream(), 100)).isNull();
        assertThatThrownBy(() -> read(new ByteArrayInputStream(new byte[] {0, 0}), 100))
                .isInstanceOf(EOFException.class);
    }

    /** Repeats a frame for ever. */
    private static final class Flood extends InputStream {
        private final byte[] frame;
        private long read;

        Flood(byte[] frame) {
            this.frame = frame;
        }

        @Override
        public int read() {
            return frame[(int) (read++ % frame.length)] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            for (int i = 0; i < length; i++) {
                into[from + i] = (byte) read();
            }
            return length;
        }
    }

    /** The head of a frame: its length, its number, {@code skip} bytes, and a count. */
    private static InputStream claim(int length, int number, int skip, int count) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(length);
        out.writeByte(number);
        out.write(new byte[skip]);
        out.writeInt(count);
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static int number(Class<? extends FromRunner> message) {
        return List.of(FromRunner.class.getPermittedSubclasses()).indexOf(message);
    }

    private static byte[] write(FromRunner message) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Frames<>(FromRunner.class).write(message, out);
        return out.toByteArray();
    }

    private static @Nullable FromRunner read(InputStream in, int cap) throws IOException {
        return new Frames<>(FromRunner.class).read(in, cap);
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
