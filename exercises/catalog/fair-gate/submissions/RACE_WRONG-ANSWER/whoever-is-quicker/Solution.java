/** Wrong: a permit that is free is taken by whoever comes first, and who has to wake up is late. */
public final class Solution {
    public static FairGate create(int permits) {
        return new Gate(permits);
    }

    private static final class Gate implements FairGate {
        private int free;

        Gate(int permits) {
            free = permits;
        }

        @Override
        public synchronized void enter() throws InterruptedException {
            while (free == 0) {
                wait();
            }
            free--;
        }

        @Override
        public synchronized void leave() {
            free++;
            notify();
        }
    }
}
