import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Against the rules: lets the library do it. */
public final class Solution implements RwLock {
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);

    @Override
    public void lockRead() throws InterruptedException {
        lock.readLock().lockInterruptibly();
    }

    @Override
    public void unlockRead() {
        lock.readLock().unlock();
    }

    @Override
    public void lockWrite() throws InterruptedException {
        lock.writeLock().lockInterruptibly();
    }

    @Override
    public void unlockWrite() {
        lock.writeLock().unlock();
    }
}
