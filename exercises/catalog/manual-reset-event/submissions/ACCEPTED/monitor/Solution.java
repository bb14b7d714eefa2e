/** The bare monitor; nanoseconds are counted down. */
public final class Solution implements Event {
    private boolean set;
    private long times;

    @Override
    public synchronized void set() {
        if (!set) {
            set = true;
            times++;
            notifyAll();
        }
    }

    @Override
    public synchronized void clear() {
        set = false;
    }

    @Override
    public synchronized boolean isSet() {
        return set;
    }

    @Override
    public synchronized void await() throws InterruptedException {
        long before = times;
        while (!set && times == before) {
            wait();
        }
    }

    @Override
    public synchronized boolean await(long millis) throws InterruptedException {
        long before = times;
        long end = System.nanoTime() + millis * 1_000_000;
        while (!set && times == before) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            long left = end - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            wait(left / 1_000_000, (int) (left % 1_000_000));
        }
        return true;
    }
}
