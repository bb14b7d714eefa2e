import java.util.function.IntConsumer;

/** Wrong: waits for each thread before it starts the next. */
public final class Solution implements HelloThreads {
    @Override
    public void greetAll(int n, IntConsumer greet) throws InterruptedException {
        for (int i = 0; i < n; i++) {
            int number = i;
            Thread thread = new Thread(() -> greet.accept(number));
            thread.start();
            thread.join();
        }
    }
}
