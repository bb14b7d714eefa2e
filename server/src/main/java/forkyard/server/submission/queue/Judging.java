package forkyard.server.submission.queue;

import forkyard.engine.EngineDown;
import forkyard.engine.EngineRefused;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Work of the judge's on a thread of its own: that thread may be interrupted at any time, and the one that waits for it and writes to
 * the database never is.
 *
 * @param <T> what it comes to
 */
public final class Judging<T> {
    private final FutureTask<T> task;
    private final Thread thread;

    public Judging(Callable<T> work, String name) {
        task = new FutureTask<>(work);
        thread = Thread.ofPlatform().name(name).unstarted(task);
    }

    /** Begins. */
    public void start() {
        thread.start();
    }

    /** Makes the judge stop, which it does in its own time, leaving nothing behind. */
    public void interrupt() {
        thread.interrupt();
    }

    /** Waits for the end, whatever happens to the waiting thread. */
    public Ending<T> await() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return new Ending.Judged<>(task.get());
                } catch (InterruptedException _) {
                    interrupted = true;
                    thread.interrupt();
                } catch (ExecutionException e) {
                    return ending(e.getCause() == null ? e : e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static <T> Ending<T> ending(Throwable cause) {
        return switch (cause) {
            case EngineDown down -> new Ending.Held<>(down.sentence());
            case EngineRefused refused -> new Ending.Held<>(refused.sentence());
            case InterruptedException _ -> new Ending.Interrupted<>();
            default -> new Ending.Broken<>(cause);
        };
    }

    /** How it can end. */
    public sealed interface Ending<T> {
        record Judged<T>(T result) implements Ending<T> {}

        /** The engine is down, or not fit for sandboxes. */
        record Held<T>(String sentence) implements Ending<T> {}

        record Interrupted<T>() implements Ending<T> {}

        /** A fault in the judge that it did not foresee. */
        record Broken<T>(Throwable cause) implements Ending<T> {}
    }
}
