public final class Solution implements RwLock {
    private int readers;
    private boolean writing;

    @Override
    public synchronized void lockRead() throws InterruptedException {
        // Wait while somebody writes. And what if somebody waits to write?
        readers++;
    }

    @Override
    public synchronized void unlockRead() {
        readers--;
    }

    @Override
    public synchronized void lockWrite() throws InterruptedException {
        // Wait until nobody else is there.
        writing = true;
    }

    @Override
    public synchronized void unlockWrite() {
        writing = false;
    }
}
