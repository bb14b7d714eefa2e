import java.util.concurrent.Semaphore;

/** Wrong: readers, too, have it one by one. */
public final class Solution implements RwLock {
    private final Semaphore permit = new Semaphore(1, true);

    @Override
    public void lockRead() throws InterruptedException {
        permit.acquire();
    }

    @Override
    public void unlockRead() {
        permit.release();
    }

    @Override
    public void lockWrite() throws InterruptedException {
        permit.acquire();
    }

    @Override
    public void unlockWrite() {
        permit.release();
    }
}
