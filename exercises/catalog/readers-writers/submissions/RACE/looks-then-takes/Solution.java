import java.util.ArrayDeque;
import java.util.Deque;

/** Wrong: between the look at who is there and going in, others go in, too. */
public final class Solution implements RwLock {
    private final Deque<Object> queue = new ArrayDeque<>();
    private int readers;
    private boolean writing;

    @Override
    public synchronized void lockRead() throws InterruptedException {
        Object me = new Object();
        queue.addLast(me);
        try {
            while (queue.getFirst() != me || writing) {
                wait();
            }
            readers++;
        } finally {
            queue.remove(me);
            notifyAll();
        }
    }

    @Override
    public synchronized void unlockRead() {
        readers--;
        notifyAll();
    }

    @Override
    public void lockWrite() throws InterruptedException {
        awaitTurn();
        synchronized (this) {
            writing = true;
        }
    }

    private synchronized void awaitTurn() throws InterruptedException {
        Object me = new Object();
        queue.addLast(me);
        try {
            while (queue.getFirst() != me || writing || readers > 0) {
                wait();
            }
        } finally {
            queue.remove(me);
            notifyAll();
        }
    }

    @Override
    public synchronized void unlockWrite() {
        writing = false;
        notifyAll();
    }
}
