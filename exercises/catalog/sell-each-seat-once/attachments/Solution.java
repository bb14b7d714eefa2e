import java.util.OptionalInt;

public final class Solution {
    public static Seats create(int seats) {
        return new Plan(seats);
    }

    /** Right for one clerk. Make it right for many. */
    private static final class Plan implements Seats {
        private final boolean[] taken;

        Plan(int seats) {
            taken = new boolean[seats];
        }

        @Override
        public OptionalInt reserve() {
            for (int seat = 0; seat < taken.length; seat++) {
                if (!taken[seat]) {
                    taken[seat] = true;
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
            taken[seat] = true;
            return true;
        }

        @Override
        public boolean cancel(int seat) {
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
                if (!each) {
                    free++;
                }
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
