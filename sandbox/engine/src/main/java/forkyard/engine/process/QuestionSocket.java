package forkyard.engine.process;

import java.io.EOFException;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/**
 * A UNIX socket on which the processes of one container ask questions, one after the other on each connection. Who asks the kernel says:
 * it is the process that made the connection. Frames are an int, big endian, and so many bytes.
 */
public final class QuestionSocket implements AutoCloseable {
    private static final int UNIX = 1;
    private static final int STREAM = 1;
    private static final int CLOSED_BY_EXEC = 0x80000;
    private static final int LONGEST_PATH = 107;
    private static final int LONGEST = 64 << 10;
    private static final int WAITING = 128;

    /** Those beyond are refused. */
    private static final int CONNECTIONS = 512;

    private final int socket;
    private final Consumer<Question> asked;
    /** Each with the answer that it waits for, if any. */
    private final Map<Integer, CompletableFuture<byte[]>> open = new HashMap<>();

    private boolean closed;

    /**
     * A question that waits for its answer.
     *
     * @param process the host's number of the process that asks
     */
    public record Question(int process, byte[] content, CompletableFuture<byte[]> answer) {}

    private QuestionSocket(int socket, Consumer<Question> asked) {
        this.socket = socket;
        this.asked = asked;
    }

    /**
     * Listens from now on.
     *
     * @param path where there is nothing yet, in a directory that nobody else can write to
     * @param asked called for each question, by a thread that only the one who asks waits for
     */
    public static QuestionSocket listen(Path path, Consumer<Question> asked) throws IOException {
        int socket = Libc.socket(UNIX, STREAM | CLOSED_BY_EXEC, 0);
        try {
            Libc.bind(socket, address(path));
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-rw-rw-"));
            Libc.listen(socket, WAITING);
        } catch (IOException e) {
            Libc.close(socket);
            throw e;
        }
        QuestionSocket questions = new QuestionSocket(socket, asked);
        Thread.ofPlatform().daemon().name("engine: questions").start(questions::accept);
        return questions;
    }

    private static byte[] address(Path path) throws IOException {
        byte[] name = path.toString().getBytes(StandardCharsets.UTF_8);
        if (name.length > LONGEST_PATH) {
            throw new IOException("the path of a socket is at most " + LONGEST_PATH + " bytes, not " + path);
        }
        return Netlink.bytes(2 + name.length + 1)
                .putShort((short) UNIX)
                .put(name)
                .array();
    }

    private void accept() {
        try {
            while (take(Libc.accept(socket, CLOSED_BY_EXEC))) {
                // and the next
            }
        } catch (Libc.Refused e) {
            close(); // it was shut down
        } finally {
            closeQuietly(socket);
        }
    }

    /** Whether more may come. */
    private synchronized boolean take(int connection) {
        if (closed || open.size() >= CONNECTIONS) {
            closeQuietly(connection);
        } else {
            open.put(connection, new CompletableFuture<>());
            Thread.ofPlatform().daemon().name("engine: question").start(() -> serve(connection));
        }
        return !closed;
    }

    private void serve(int connection) {
        try (Arena arena = Arena.ofConfined()) {
            int process = Libc.peer(connection);
            MemorySegment buffer = arena.allocate(LONGEST);
            while (true) {
                byte[] content = frame(connection, buffer);
                byte[] answer = ask(connection, process, content).get();
                Libc.send(
                        connection, ByteBuffer.allocate(4).putInt(answer.length).array());
                Libc.send(connection, answer);
            }
        } catch (IOException | ExecutionException | CancellationException e) {
            // it has gone, or sent what is no question, or gets no answer
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts it", e);
        } finally {
            forget(connection);
        }
    }

    private CompletableFuture<byte[]> ask(int connection, int process, byte[] content) throws EOFException {
        Question question = new Question(process, content, new CompletableFuture<>());
        synchronized (this) {
            if (closed) {
                throw new EOFException("nobody is asked any more");
            }
            open.put(connection, question.answer);
        }
        asked.accept(question);
        return question.answer;
    }

    /** In one step, so that nobody shuts down what the number may stand for next. */
    private synchronized void forget(int connection) {
        open.remove(connection);
        closeQuietly(connection);
    }

    private static byte[] frame(int connection, MemorySegment buffer) throws IOException {
        int length = ByteBuffer.wrap(bytes(connection, buffer, Integer.BYTES)).getInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("a question of " + length + " bytes");
        }
        return bytes(connection, buffer, length);
    }

    private static byte[] bytes(int connection, MemorySegment buffer, int count) throws IOException {
        int have = 0;
        while (have < count) {
            int length = Libc.receive(connection, buffer.asSlice(have, count - have));
            if (length == 0) {
                throw new EOFException();
            }
            have += length;
        }
        return buffer.asSlice(0, count).toArray(ValueLayout.JAVA_BYTE);
    }

    /** Nobody is answered any more. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            shutDownQuietly(socket);
            open.forEach((connection, answer) -> {
                shutDownQuietly(connection);
                answer.cancel(false);
            });
        }
    }

    private static void shutDownQuietly(int socket) {
        try {
            Libc.shutDown(socket);
        } catch (Libc.Refused e) {
            // nobody was at its other end
        }
    }

    private static void closeQuietly(int socket) {
        try {
            Libc.close(socket);
        } catch (Libc.Refused e) {
            throw new IllegalStateException("a socket of our own", e);
        }
    }
}
