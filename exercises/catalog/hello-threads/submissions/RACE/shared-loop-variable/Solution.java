import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Wrong: all threads read the loop's one counter, whenever they get to it. */
public final class Solution implements HelloThreads {
    private int next;

    @Override
    public void greetAll(int n, IntConsumer greet) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (next = 0; next < n; next++) {
            Thread thread = new Thread(() -> greet.accept(next));
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
