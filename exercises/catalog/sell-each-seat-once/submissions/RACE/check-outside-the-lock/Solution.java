import java.util.OptionalInt;

/** Wrong: the seat may be gone between the look at it and the lock. */
public final class Solution {
    public static Seats create(int seats) {
        return new Plan(seats);
    }

    private static final class Plan implements Seats {
        private final boolean[] taken;
        private int free;

        Plan(int seats) {
            taken = new boolean[seats];
            free = seats;
        }

        @Override
        public OptionalInt reserve() {
            for (int seat = 0; seat < taken.length; seat++) {
                if (reserve(seat)) {
                    return OptionalInt.of(seat);
                }
            }
            return OptionalInt.empty();
        }

        @Override
        public boolean reserve(int seat) {
            check(seat);
            if (taken[seat]) {
                return false;
            }
            synchronized (this) {
                taken[seat] = true;
                free--;
                return true;
            }
        }

        @Override
        public synchronized boolean cancel(int seat) {
            check(seat);
            if (!taken[seat]) {
                return false;
            }
            taken[seat] = false;
            free++;
            return true;
        }

        @Override
        public synchronized int free() {
            return free;
        }

        private void check(int seat) {
            if (seat < 0 || seat >= taken.length) {
                throw new IllegalArgumentException("no seat " + seat);
            }
        }
    }
}
