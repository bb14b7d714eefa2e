import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.LockSupport;

/** Those who wait are parked, each until there is a permit with their name on it. */
public final class Solution {
    public static FairGate create(int permits) {
        return new Gate(permits);
    }

    private static final class Gate implements FairGate {
        private final Deque<Ticket> line = new ArrayDeque<>();
        private int free;

        private static final class Ticket {
            final Thread owner = Thread.currentThread();
            volatile boolean valid;
        }

        Gate(int permits) {
            free = permits;
        }

        @Override
        public void enter() throws InterruptedException {
            Ticket mine = draw();
            while (!mine.valid) {
                if (Thread.interrupted()) {
                    giveBack(mine);
                    throw new InterruptedException();
                }
                LockSupport.park(this);
            }
        }

        private synchronized Ticket draw() {
            Ticket mine = new Ticket();
            if (free > 0) {
                free--;
                mine.valid = true;
            } else {
                line.addLast(mine);
            }
            return mine;
        }

        private synchronized void giveBack(Ticket mine) {
            if (mine.valid) {
                leave();
            } else {
                line.remove(mine);
            }
        }

        @Override
        public synchronized void leave() {
            Ticket first = line.pollFirst();
            if (first == null) {
                free++;
            } else {
                first.valid = true;
                LockSupport.unpark(first.owner);
            }
        }
    }
}
