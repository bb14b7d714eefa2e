package forkyard.explorer.run;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;

/** What the JDK would draw by chance, count through all runs or share between them, and what is therefore each run's own. */
final class Repeatable {
    /** As many as on a computer of four cores. */
    private static final int COMMON_PARALLELISM = 3;

    private final Map<Object, Integer> identities = new IdentityHashMap<>();
    private @Nullable ForkJoinPool commonPool;
    private int seeds;
    private int threads;
    private int pools;

    long seed() {
        return ++seeds;
    }

    String nameOfThread() {
        return "Thread-" + threads++;
    }

    int numberOfPool() {
        return ++pools;
    }

    int identity(Object object) {
        return identities.computeIfAbsent(object, _ -> identities.size() + 1);
    }

    ForkJoinPool commonPool() {
        if (commonPool == null) {
            commonPool = new ForkJoinPool(COMMON_PARALLELISM);
        }
        return commonPool;
    }
}
