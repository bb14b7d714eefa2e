import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;

/** Virtual threads, and a latch instead of join. */
public final class Solution implements HelloThreads {
    @Override
    public void greetAll(int n, IntConsumer greet) throws InterruptedException {
        CountDownLatch greeted = new CountDownLatch(n);
        for (int i = 0; i < n; i++) {
            int number = i;
            Thread.ofVirtual().start(() -> {
                greet.accept(number);
                greeted.countDown();
            });
        }
        greeted.await();
    }
}
