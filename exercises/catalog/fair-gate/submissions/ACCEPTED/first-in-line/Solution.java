import java.util.ArrayDeque;
import java.util.Deque;

/** One monitor for all: whoever wakes up looks whether they are first in line. */
public final class Solution {
    public static FairGate create(int permits) {
        return new Gate(permits);
    }

    private static final class Gate implements FairGate {
        private final Deque<Object> line = new ArrayDeque<>();
        private int free;

        Gate(int permits) {
            free = permits;
        }

        @Override
        public synchronized void enter() throws InterruptedException {
            Object me = new Object();
            line.addLast(me);
            try {
                while (line.getFirst() != me || free == 0) {
                    wait();
                }
                free--;
            } finally {
                line.remove(me);
                notifyAll();
            }
        }

        @Override
        public synchronized void leave() {
            free++;
            notifyAll();
        }
    }
}
