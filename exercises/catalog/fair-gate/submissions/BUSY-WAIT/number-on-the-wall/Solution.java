import java.util.concurrent.atomic.AtomicLong;

/** Wrong: all draw numbers, and stare at the wall until theirs comes up. */
public final class Solution {
    public static FairGate create(int permits) {
        return new Gate(permits);
    }

    private static final class Gate implements FairGate {
        private final AtomicLong next = new AtomicLong();
        private final AtomicLong shown;

        Gate(int permits) {
            shown = new AtomicLong(permits);
        }

        @Override
        public void enter() {
            long mine = next.getAndIncrement();
            while (mine >= shown.get()) {
                Thread.onSpinWait();
            }
        }

        @Override
        public void leave() {
            shown.getAndIncrement();
        }
    }
}
