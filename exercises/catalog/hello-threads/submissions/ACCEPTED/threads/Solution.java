import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Start all, then join all. */
public final class Solution implements HelloThreads {
    @Override
    public void greetAll(int n, IntConsumer greet) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            int number = i;
            threads.add(Thread.ofPlatform().name("greeter-" + i).start(() -> greet.accept(number)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
