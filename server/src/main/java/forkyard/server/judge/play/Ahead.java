package forkyard.server.judge.play;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/**
 * Work that goes on beside its caller's, perhaps before it is known to be needed. If it turns out not to be, it is left to end by itself: stopping it half-way
 * would cost the warm container that does it.
 */
public final class Ahead<T> {
    private final FutureTask<T> task;

    private Ahead(FutureTask<T> task) {
        this.task = task;
    }

    /** Begins it. */
    public static <T> Ahead<T> of(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread.ofVirtual().name("ahead").start(task);
        return new Ahead<>(task);
    }

    /** Whatever it comes to is not wanted any more, but has to be put away. */
    public void drop(Consumer<T> away) {
        Thread.ofVirtual().name("drop").start(() -> {
            try {
                away.accept(get());
            } catch (RuntimeException | InterruptedException e) {
                // there is nothing to put away
            }
        });
    }

    /** Waits for its end; throws what it threw. */
    public T get() throws InterruptedException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException thrown -> throw thrown;
                case Error thrown -> throw thrown;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }
}
