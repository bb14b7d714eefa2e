import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Who waits keeps the latch that he has found; a latch that is open is replaced when the flag is cleared. */
public final class Solution implements Event {
    private final AtomicReference<CountDownLatch> latch = new AtomicReference<>(new CountDownLatch(1));

    @Override
    public void set() {
        latch.get().countDown();
    }

    @Override
    public void clear() {
        CountDownLatch now = latch.get();
        if (now.getCount() == 0) {
            latch.compareAndSet(now, new CountDownLatch(1));
        }
    }

    @Override
    public boolean isSet() {
        return latch.get().getCount() == 0;
    }

    @Override
    public void await() throws InterruptedException {
        latch.get().await();
    }

    @Override
    public boolean await(long millis) throws InterruptedException {
        return latch.get().await(millis, TimeUnit.MILLISECONDS);
    }
}
