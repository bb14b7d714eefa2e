/** Wrong: looks again and again, and lets others go first in between, but never rests. */
public final class Solution implements RwLock {
    private int readers;
    private boolean writing;

    @Override
    public void lockRead() throws InterruptedException {
        while (!tryRead()) {
            pause();
        }
    }

    private synchronized boolean tryRead() {
        if (writing) {
            return false;
        }
        readers++;
        return true;
    }

    @Override
    public synchronized void unlockRead() {
        readers--;
    }

    @Override
    public void lockWrite() throws InterruptedException {
        while (!tryWrite()) {
            pause();
        }
    }

    private synchronized boolean tryWrite() {
        if (writing || readers > 0) {
            return false;
        }
        writing = true;
        return true;
    }

    @Override
    public synchronized void unlockWrite() {
        writing = false;
    }

    private static void pause() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        Thread.yield();
    }
}
