package forkyard.engine;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** While this is open no container is made or removed. Take every sandbox before: an empty pool would wait for ever. */
public final class Quiet implements AutoCloseable {
    private final AtomicReference<@Nullable Runnable> end;

    Quiet(Runnable end) {
        this.end = new AtomicReference<>(end);
    }

    @Override
    public void close() {
        Runnable once = end.getAndSet(null);
        if (once != null) {
            once.run();
        }
    }
}
