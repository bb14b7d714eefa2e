import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** Wrong: the seats are atomic, but free-- on a volatile is still read, change, write. */
public final class Solution {
    public static Seats create(int seats) {
        return new Plan(seats);
    }

    private static final class Plan implements Seats {
        private final AtomicIntegerArray taken;
        private volatile int free;

        Plan(int seats) {
            taken = new AtomicIntegerArray(seats);
            free = seats;
        }

        @Override
        public OptionalInt reserve() {
            for (int seat = 0; seat < taken.length(); seat++) {
                if (reserve(seat)) {
                    return OptionalInt.of(seat);
                }
            }
            return OptionalInt.empty();
        }

        @Override
        public boolean reserve(int seat) {
            check(seat);
            if (!taken.compareAndSet(seat, 0, 1)) {
                return false;
            }
            free--;
            return true;
        }

        @Override
        public boolean cancel(int seat) {
            check(seat);
            if (!taken.compareAndSet(seat, 1, 0)) {
                return false;
            }
            free++;
            return true;
        }

        @Override
        public int free() {
            return free;
        }

        private void check(int seat) {
            if (seat < 0 || seat >= taken.length()) {
                throw new IllegalArgumentException("no seat " + seat);
            }
        }
    }
}
