import java.util.ArrayDeque;
import java.util.Deque;

/** Wrong: who is interrupted stays in the queue, and those behind never come to its head. */
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
            queue.remove(me);
        } finally {
            notifyAll();
        }
    }

    @Override
    public synchronized void unlockRead() {
        readers--;
        notifyAll();
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
            queue.remove(me);
        } finally {
            notifyAll();
        }
    }

    @Override
    public synchronized void unlockWrite() {
        writing = false;
        notifyAll();
    }
}
