import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Wrong: clear() replaces a latch on which somebody may be waiting, and nobody will ever open it. */
public final class Solution implements Event {
    private volatile CountDownLatch latch = new CountDownLatch(1);

    @Override
    public void set() {
        latch.countDown();
    }

    @Override
    public void clear() {
        latch = new CountDownLatch(1);
    }

    @Override
    public boolean isSet() {
        return latch.getCount() == 0;
    }

    @Override
    public void await() throws InterruptedException {
        latch.await();
    }

    @Override
    public boolean await(long millis) throws InterruptedException {
        return latch.await(millis, TimeUnit.MILLISECONDS);
    }
}
