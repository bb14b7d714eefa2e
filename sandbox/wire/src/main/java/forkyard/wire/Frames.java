package forkyard.wire;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The messages of one direction as frames: length of the rest (4 bytes), number of the message in its sealed interface
 * (1 byte), its components in order. Both sides come from one build, so there is no version in it. A frame that is too
 * long, too short, unknown or over a {@link Max} is a {@link WireException}.
 *
 * @param <M> a sealed interface of records, or of such interfaces
 */
public final class Frames<M> {
    private final List<RecordLayout> layouts;
    private final Map<Class<?>, Integer> numbers;

    public Frames(Class<M> direction) {
        List<Class<?>> messages = records(direction).toList();
        layouts = messages.stream().<RecordLayout>map(RecordLayout::of).toList();
        numbers = IntStream.range(0, messages.size()).boxed().collect(Collectors.toMap(messages::get, i -> i));
    }

    private static Stream<Class<?>> records(Class<?> type) {
        if (type.isRecord()) {
            return Stream.of(type);
        }
        Class<?>[] parts = type.getPermittedSubclasses();
        if (parts == null) {
            throw new IllegalArgumentException(type + " is not sealed");
        }
        return Arrays.stream(parts).flatMap(Frames::records);
    }

    /** Writes one whole frame and flushes. */
    public void write(M message, OutputStream out) throws IOException {
        Integer number = numbers.get(message.getClass());
        if (number == null) {
            throw new IllegalArgumentException(message.getClass() + " is no message of this direction");
        }
        FrameBuffer frame = new FrameBuffer();
        frame.putByte(number);
        layouts.get(number).write(message, frame);
        frame.writeTo(out);
        out.flush();
    }

    /**
     * Reads one frame, however it is split.
     *
     * @param cap the longest frame taken, in bytes
     * @return null at the end of the stream, if it ends between frames
     */
    public @Nullable M read(InputStream in, int cap) throws IOException {
        int first = in.read();
        if (first < 0) {
            return null;
        }
        DataInputStream data = new DataInputStream(in);
        int length = first << 24 | data.readUnsignedByte() << 16 | data.readUnsignedShort();
        if (length < 1 || length > cap) {
            throw new WireException("a frame of " + (length & 0xffffffffL) + " bytes, allowed are 1 to " + cap);
        }
        FrameSource source = new FrameSource(data, length);
        int number = source.getByte();
        if (number >= layouts.size()) {
            throw new WireException("unknown message " + number);
        }
        @SuppressWarnings("unchecked") // the layouts are those of M's records
        M message = (M) layouts.get(number).read(source);
        source.expectEnd();
        return message;
    }

    /** Reads frames until the stream ends; for tests and tools. */
    public List<M> readAll(InputStream in, int cap) throws IOException {
        List<M> all = new ArrayList<>();
        try {
            for (M message = read(in, cap); message != null; message = read(in, cap)) {
                all.add(message);
            }
        } catch (EOFException e) {
            throw new WireException("the stream ends within a frame");
        }
        return all;
    }
}
