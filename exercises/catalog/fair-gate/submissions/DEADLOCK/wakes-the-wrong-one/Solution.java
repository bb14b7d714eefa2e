import java.util.ArrayDeque;
import java.util.Deque;

/** Wrong: wakes one of those who wait; if it is not the first in line, it goes back to sleep, and nobody is woken. */
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
                notify();
            }
        }

        @Override
        public synchronized void leave() {
            free++;
            notify();
        }
    }
}
