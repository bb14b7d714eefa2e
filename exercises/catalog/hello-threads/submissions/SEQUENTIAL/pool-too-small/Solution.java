import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;

/** Wrong: only four greetings at a time. */
public final class Solution implements HelloThreads {
    @Override
    public void greetAll(int n, IntConsumer greet) {
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < n; i++) {
                int number = i;
                pool.execute(() -> greet.accept(number));
            }
        }
    }
}
