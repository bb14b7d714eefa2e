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
            // Wait until a permit is free and nobody waits who came before.
            free--;
        }

        @Override
        public synchronized void leave() {
            free++;
            // Whose turn is it now?
        }
    }
}
