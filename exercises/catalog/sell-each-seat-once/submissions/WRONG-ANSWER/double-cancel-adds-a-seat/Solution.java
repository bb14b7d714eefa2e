import java.util.OptionalInt;

/** Wrong: a seat that was free already counts as given back once more. */
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
            free--;
            return true;
        }

        @Override
        public synchronized boolean cancel(int seat) {
            check(seat);
            boolean was = taken[seat];
            taken[seat] = false;
            free++;
            return was;
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
