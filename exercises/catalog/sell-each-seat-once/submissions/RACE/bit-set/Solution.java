import java.util.BitSet;
import java.util.OptionalInt;

/** Wrong: a BitSet keeps 64 seats in one word and takes no lock. */
public final class Solution {
    public static Seats create(int seats) {
        return new Plan(seats);
    }

    private static final class Plan implements Seats {
        private final int size;
        private final BitSet taken;

        Plan(int seats) {
            size = seats;
            taken = new BitSet(seats);
        }

        @Override
        public OptionalInt reserve() {
            int seat = taken.nextClearBit(0);
            if (seat >= size) {
                return OptionalInt.empty();
            }
            taken.set(seat);
            return OptionalInt.of(seat);
        }

        @Override
        public boolean reserve(int seat) {
            check(seat);
            if (taken.get(seat)) {
                return false;
            }
            taken.set(seat);
            return true;
        }

        @Override
        public boolean cancel(int seat) {
            check(seat);
            if (!taken.get(seat)) {
                return false;
            }
            taken.clear(seat);
            return true;
        }

        @Override
        public int free() {
            return size - taken.cardinality();
        }

        private void check(int seat) {
            if (seat < 0 || seat >= size) {
                throw new IllegalArgumentException("no seat " + seat);
            }
        }
    }
}
