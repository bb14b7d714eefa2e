package forkyard.server.judge.play;

import forkyard.wire.Connection;
import forkyard.wire.FromRunner;
import forkyard.wire.ToRunner;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads a runner's messages on a thread of its own and stamps each with the judge's clock the moment it is whole. A runner that
 * floods waits: the queue is bounded, and so is the socket behind it.
 */
final class Inbox implements AutoCloseable {
    private static final int ROOM = 1_000;

    private final BlockingQueue<Stamped> queue = new ArrayBlockingQueue<>(ROOM);
    private final Thread reader;

    /** A message, or how the connection ended, at a moment of {@link System#nanoTime}. */
    sealed interface Stamped {
        long at();

        record Message(FromRunner message, long at) implements Stamped {}

        record Lost(IOException how, long at) implements Stamped {}
    }

    Inbox(Connection<FromRunner, ToRunner> connection) {
        reader = Thread.ofPlatform().daemon().name("runner-inbox").start(() -> read(connection));
    }

    private void read(Connection<FromRunner, ToRunner> connection) {
        try {
            while (true) {
                Stamped next;
                try {
                    FromRunner message = connection.receive();
                    next = new Stamped.Message(message, System.nanoTime());
                } catch (IOException e) {
                    next = new Stamped.Lost(e, System.nanoTime());
                }
                queue.put(next);
                if (next instanceof Stamped.Lost) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closed: nobody listens any more
        }
    }

    /** The next message, or null if none comes within this time. */
    @Nullable
    Stamped poll(Duration patience) throws InterruptedException {
        return queue.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public void close() {
        reader.interrupt();
    }
}
