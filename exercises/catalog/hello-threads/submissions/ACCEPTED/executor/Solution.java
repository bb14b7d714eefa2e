import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;

/** A pool with a thread for each greeting; closing it waits for all. */
public final class Solution implements HelloThreads {
    @Override
    public void greetAll(int n, IntConsumer greet) {
        try (ExecutorService pool = Executors.newCachedThreadPool()) {
            for (int i = 0; i < n; i++) {
                int number = i;
                pool.execute(() -> greet.accept(number));
            }
        }
    }
}
