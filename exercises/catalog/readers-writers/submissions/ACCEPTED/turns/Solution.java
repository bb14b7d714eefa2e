/** A waiting writer keeps new readers out; who waited when a write ended reads before the next write. */
public final class Solution implements RwLock {
    private int readers;
    private boolean writing;
    private int waitingWriters;
    private int waitingReaders;
    private int readersDue;
    private long writes;

    @Override
    public synchronized void lockRead() throws InterruptedException {
        long came = writes;
        waitingReaders++;
        try {
            while (writing || waitingWriters > 0 && came == writes) {
                wait();
            }
            readers++;
        } finally {
            if (came == writes) {
                waitingReaders--;
            } else {
                readersDue--;
                notifyAll();
            }
        }
    }

    @Override
    public synchronized void unlockRead() {
        readers--;
        notifyAll();
    }

    @Override
    public synchronized void lockWrite() throws InterruptedException {
        waitingWriters++;
        try {
            while (writing || readers > 0 || readersDue > 0) {
                wait();
            }
            writing = true;
        } finally {
            waitingWriters--;
            notifyAll();
        }
    }

    @Override
    public synchronized void unlockWrite() {
        writing = false;
        writes++;
        readersDue += waitingReaders;
        waitingReaders = 0;
        notifyAll();
    }
}
