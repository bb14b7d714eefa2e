import java.util.ArrayDeque;
import java.util.Deque;

/** Wrong: lets one in at a time, however many permits there are. */
public final class Solution {
    public static FairGate create(int permits) {
        return new Gate();
    }

    private static final class Gate implements FairGate {
        private final Deque<Object> line = new ArrayDeque<>();
        private int inside;

        @Override
        public synchronized void enter() throws InterruptedException {
            Object me = new Object();
            line.addLast(me);
            try {
                while (line.getFirst() != me || inside > 0) {
                    wait();
                }
                inside++;
            } finally {
                line.remove(me);
                notifyAll();
            }
        }

        @Override
        public synchronized void leave() {
            inside--;
            notifyAll();
        }
    }
}
