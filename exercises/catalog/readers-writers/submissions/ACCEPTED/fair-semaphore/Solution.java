import java.util.concurrent.Semaphore;

/** A reader takes one permit of many, a writer all of them; the semaphore serves in order. */
public final class Solution implements RwLock {
    private static final int ALL = 1_000;

    private final Semaphore permits = new Semaphore(ALL, true);

    @Override
    public void lockRead() throws InterruptedException {
        permits.acquire();
    }

    @Override
    public void unlockRead() {
        permits.release();
    }

    @Override
    public void lockWrite() throws InterruptedException {
        permits.acquire(ALL);
    }

    @Override
    public void unlockWrite() {
        permits.release(ALL);
    }
}
