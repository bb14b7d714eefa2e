package forkyard.server.judge.play;

import forkyard.server.judge.JudgeFault;
import forkyard.wire.Connection;
import forkyard.wire.FromRunner;
import forkyard.wire.FromService;
import forkyard.wire.ToRunner;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Reads a runner's messages on a thread of its own and stamps each with the judge's clock the moment it is whole. A runner that
 * floods waits: the queue is bounded, in messages and in bytes, and so is the socket behind it.
 */
final class Inbox implements AutoCloseable {
    private static final int MESSAGES = 1_000;
    private static final long BYTES = 32 << 20;

    private final Deque<Stamped> queue = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();
    private final Condition emptied = lock.newCondition();
    private final Thread reader;
    private long bytes;
    private @Nullable Throwable broken;

    /** A message, or how the connection ended, at a moment of {@link System#nanoTime}. */
    sealed interface Stamped {
        long at();

        record Message(FromRunner message, long at) implements Stamped {}

        /** A request to the web site. */
        record Visit(FromService.Visited visit, long at) implements Stamped {}

        record Lost(IOException how, long at) implements Stamped {}
    }

    Inbox(Connection<FromRunner, ToRunner> connection) {
        reader = Thread.ofPlatform().daemon().name("runner-inbox").start(() -> read(connection));
    }

    private void read(Connection<FromRunner, ToRunner> connection) {
        try {
            Stamped next;
            do {
                next = next(connection);
                put(next);
            } while (next instanceof Stamped.Message);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closed: nobody listens any more
        } catch (Throwable t) {
            fail(t);
        }
    }

    private static Stamped next(Connection<FromRunner, ToRunner> connection) {
        try {
            FromRunner message = connection.receive();
            return new Stamped.Message(message, System.nanoTime());
        } catch (IOException e) {
            return new Stamped.Lost(e, System.nanoTime());
        }
    }

    /** What the service beside the runner says; waits while there is too much. */
    void heard(FromService message) {
        try {
            if (message instanceof FromService.Visited visit) {
                put(new Stamped.Visit(visit, System.nanoTime()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closed: nobody listens any more
        }
    }

    /** Whoever waits must not wait for ever because memory ran out here. */
    void fail(Throwable how) {
        lock.lock();
        try {
            broken = how;
            filled.signal();
        } finally {
            lock.unlock();
        }
    }

    private void put(Stamped next) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (!queue.isEmpty() && (queue.size() >= MESSAGES || bytes + weight(next) > BYTES)) {
                emptied.await();
            }
            queue.add(next);
            bytes += weight(next);
            filled.signal();
        } finally {
            lock.unlock();
        }
    }

    /**
     * The next message, or null if none comes within this time.
     *
     * @throws JudgeFault if the judge's own side failed, for want of memory perhaps
     */
    @Nullable
    Stamped poll(Duration patience) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            for (long left = patience.toNanos(); queue.isEmpty() && broken == null && left > 0; ) {
                left = filled.awaitNanos(left);
            }
            Stamped next = queue.poll();
            if (next != null) {
                bytes -= weight(next);
                emptied.signal();
            }
            if (next == null && broken != null) {
                throw new JudgeFault("The judge could not read what a runner sent.", broken);
            }
            return next;
        } finally {
            lock.unlock();
        }
    }

    private static long weight(Stamped stamped) {
        return switch (stamped) {
            case Stamped.Message(FromRunner.Answered answered, long at) -> answered.answer().length;
            case Stamped.Message(FromRunner.Logged logged, long at) -> logged.values().length;
            case Stamped.Message(FromRunner.Output text, long at) -> text.text().length();
            default -> 0;
        };
    }

    @Override
    public void close() {
        reader.interrupt();
    }
}
