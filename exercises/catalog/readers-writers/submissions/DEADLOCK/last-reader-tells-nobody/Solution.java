import java.util.ArrayDeque;
import java.util.Deque;

/** Wrong: the last reader leaves without a word, and the writer sleeps on. */
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
    }

    @Override
    public synchronized void lockWrite() throws InterruptedException {
        Object me = new Object();
        queue.addLast(me);
        try {
            while (queue.getFirst() != me || writing || readers > 0) {
                wait();
            }
            writing = true;
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
