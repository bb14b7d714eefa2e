package forkyard.harness.runner;

import forkyard.harness.Link;
import forkyard.wire.FromRunner;
import forkyard.wire.WireException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Messages on their way out, in order, sent by a thread of our own: a student's thread that is interrupted while it writes to a
 * channel would close it. Built on monitors alone, because a park inside of us would eat the permit of a student's own {@code
 * unpark}.
 */
final class Outbox {
    /** Where messages go. */
    interface Sink {
        void send(FromRunner message) throws IOException;
    }

    private static final int MESSAGES = 2_000;
    private static final int BYTES = 1 << 20;
    private static final long LINGER_MILLIS = 10;

    private volatile Sink sink;
    private final Deque<FromRunner> queue = new ArrayDeque<>();
    private final Object lock = new Object();
    private int bytes;
    private @Nullable Console console;

    private Outbox(Sink sink) {
        this.sink = sink;
    }

    static Outbox started(Sink sink) {
        Outbox outbox = new Outbox(sink);
        Thread writer = new Thread(outbox::write, "forkyard-writer");
        writer.setDaemon(true);
        writer.start();
        return outbox;
    }

    /** Sends what comes next there instead. */
    void redirect(Sink next) {
        synchronized (lock) {
            await(() -> queue.isEmpty() && (console == null || console.isEmpty()));
            sink = next;
        }
    }

    /** Puts a message in line; waits while the line is long. What was printed before goes first. */
    void send(FromRunner message) {
        synchronized (lock) {
            await(() -> !isFull());
            queue.add(message);
            bytes += weight(message);
            lock.notifyAll();
        }
    }

    /** From now on this is where display text comes from. */
    void show(Console next) {
        synchronized (lock) {
            await(() -> queue.isEmpty() && (console == null || console.isEmpty()));
            console = next;
        }
    }

    /** Says that there is display text. */
    void printed() {
        synchronized (lock) {
            lock.notifyAll();
        }
    }

    private boolean isFull() {
        return queue.size() >= MESSAGES || bytes >= BYTES;
    }

    private static int weight(FromRunner message) {
        return message instanceof FromRunner.Logged logged ? logged.values().length : 0;
    }

    private void write() {
        try {
            while (true) {
                sendNext();
            }
        } catch (WireException e) {
            Link.breakDown(e);
        } catch (IOException e) {
            Link.leave(0); // the judge has hung up
        } catch (Throwable t) {
            Link.breakDown(t);
        } finally {
            Link.runOut();
        }
    }

    private void sendNext() throws IOException, InterruptedException {
        FromRunner message;
        Console printed;
        synchronized (lock) {
            if (queue.isEmpty() && (console == null || console.isEmpty())) {
                lock.wait();
            }
            if (queue.isEmpty()) {
                lock.wait(LINGER_MILLIS); // so that text goes out by lines rather than by characters
            }
            printed = console;
            message = queue.peek();
        }
        if (printed != null) {
            for (FromRunner text = printed.take(); text != null; text = printed.take()) {
                sink.send(text);
            }
        }
        if (message != null) {
            sink.send(message);
        }
        synchronized (lock) {
            if (message != null) {
                queue.remove();
                bytes -= weight(message);
            }
            lock.notifyAll();
        }
    }

    private interface Condition {
        boolean holds();
    }

    private void await(Condition condition) {
        boolean interrupted = false;
        while (!condition.holds()) {
            try {
                lock.wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
