import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Everybody waits at a condition of their own; who leaves hands the permit to the first in line. */
public final class Solution {
    public static FairGate create(int permits) {
        return new Gate(permits);
    }

    private static final class Gate implements FairGate {
        private final ReentrantLock lock = new ReentrantLock();
        private final Deque<Visitor> line = new ArrayDeque<>();
        private int free;

        private static final class Visitor {
            final Condition turn;
            boolean hasPermit;

            Visitor(Condition turn) {
                this.turn = turn;
            }
        }

        Gate(int permits) {
            free = permits;
        }

        @Override
        public void enter() throws InterruptedException {
            lock.lock();
            try {
                if (free > 0) {
                    free--;
                    return;
                }
                Visitor me = new Visitor(lock.newCondition());
                line.addLast(me);
                try {
                    while (!me.hasPermit) {
                        me.turn.await();
                    }
                } catch (InterruptedException e) {
                    giveUp(me, e);
                }
            } finally {
                lock.unlock();
            }
        }

        /** If the permit was quicker than the interrupt, it stays, and so does the interrupt. */
        private void giveUp(Visitor me, InterruptedException e) throws InterruptedException {
            if (!me.hasPermit) {
                line.remove(me);
                throw e;
            }
            Thread.currentThread().interrupt();
        }

        @Override
        public void leave() {
            lock.lock();
            try {
                Visitor first = line.pollFirst();
                if (first == null) {
                    free++;
                } else {
                    first.hasPermit = true;
                    first.turn.signal();
                }
            } finally {
                lock.unlock();
            }
        }
    }
}
