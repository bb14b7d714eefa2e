/** Wrong: nobody can push in, but of those who wait, notify() may wake any. */
public final class Solution {
    public static FairGate create(int permits) {
        return new Gate(permits);
    }

    private static final class Gate implements FairGate {
        private int free;
        private int waiting;
        private int handed;

        Gate(int permits) {
            free = permits;
        }

        @Override
        public synchronized void enter() throws InterruptedException {
            if (free > 0) {
                free--;
                return;
            }
            waiting++;
            try {
                do {
                    wait();
                } while (handed == 0);
                handed--;
                waiting--;
            } catch (InterruptedException e) {
                giveUp();
                throw e;
            }
        }

        /** What was handed to more than still wait is free. */
        private void giveUp() {
            waiting--;
            if (handed > waiting) {
                handed--;
                free++;
            }
        }

        @Override
        public synchronized void leave() {
            if (waiting > handed) {
                handed++;
                notify();
            } else {
                free++;
            }
        }
    }
}
