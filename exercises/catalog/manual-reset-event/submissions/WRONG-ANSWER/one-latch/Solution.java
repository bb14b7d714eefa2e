import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Wrong: a latch that is open stays open. */
public final class Solution implements Event {
    private final CountDownLatch latch = new CountDownLatch(1);

    @Override
    public void set() {
        latch.countDown();
    }

    @Override
    public void clear() {
        // A latch cannot be closed again.
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
