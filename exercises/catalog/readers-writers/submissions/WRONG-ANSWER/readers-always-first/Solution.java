/** Wrong: readers come in while a writer waits; if there is always one, it waits for ever. */
public final class Solution implements RwLock {
    private int readers;
    private boolean writing;

    @Override
    public synchronized void lockRead() throws InterruptedException {
        while (writing) {
            wait();
        }
        readers++;
    }

    @Override
    public synchronized void unlockRead() {
        readers--;
        notifyAll();
    }

    @Override
    public synchronized void lockWrite() throws InterruptedException {
        while (writing || readers > 0) {
            wait();
        }
        writing = true;
    }

    @Override
    public synchronized void unlockWrite() {
        writing = false;
        notifyAll();
    }
}
