import java.util.OptionalInt;

/** Wrong: free() counts seat by seat while others sell. */
public final class Solution {
    public static Seats create(int seats) {
        return new Plan(seats);
    }

    private static final class Plan implements Seats {
        private final boolean[] taken;

        Plan(int seats) {
            taken = new boolean[seats];
        }

        @Override
        public synchronized OptionalInt reserve() {
            for (int seat = 0; seat < taken.length; seat++) {
                if (reserve(seat)) {
                    return OptionalInt.of(seat);
                }
            }
            return OptionalInt.empty();
        }

        @Override
        public synchronized boolean reserve(int seat) {
            check(seat);
            if (taken[seat]) {
                return false;
            }
            taken[seat] = true;
            return true;
        }

        @Override
        public synchronized boolean cancel(int seat) {
            check(seat);
            if (!taken[seat]) {
                return false;
            }
            taken[seat] = false;
            return true;
        }

        @Override
        public int free() {
            int free = 0;
            for (boolean each : taken) {
                free += each ? 0 : 1;
            }
            return free;
        }

        private void check(int seat) {
            if (seat < 0 || seat >= taken.length) {
                throw new IllegalArgumentException("no seat " + seat);
            }
        }
    }
}
