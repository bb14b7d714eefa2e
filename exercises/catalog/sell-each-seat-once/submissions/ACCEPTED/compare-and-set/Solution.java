import java.util.BitSet;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;

/** Seats and count in one immutable value, replaced by compare and set. */
public final class Solution {
    public static Seats create(int seats) {
        return new Plan(seats);
    }

    /** Nobody changes the set once it is in here. */
    private record State(BitSet taken, int free) {}

    private static final class Plan implements Seats {
        private final int size;
        private final AtomicReference<State> state;

        Plan(int seats) {
            size = seats;
            state = new AtomicReference<>(new State(new BitSet(), seats));
        }

        @Override
        public OptionalInt reserve() {
            while (true) {
                State now = state.get();
                if (now.free() == 0) {
                    return OptionalInt.empty();
                }
                int seat = now.taken().nextClearBit(0);
                if (change(now, seat, true)) {
                    return OptionalInt.of(seat);
                }
            }
        }

        @Override
        public boolean reserve(int seat) {
            return set(seat, true);
        }

        @Override
        public boolean cancel(int seat) {
            return set(seat, false);
        }

        @Override
        public int free() {
            return state.get().free();
        }

        private boolean set(int seat, boolean to) {
            if (seat < 0 || seat >= size) {
                throw new IllegalArgumentException("no seat " + seat);
            }
            while (true) {
                State now = state.get();
                if (now.taken().get(seat) == to) {
                    return false;
                }
                if (change(now, seat, to)) {
                    return true;
                }
            }
        }

        private boolean change(State from, int seat, boolean to) {
            BitSet taken = (BitSet) from.taken().clone();
            taken.set(seat, to);
            return state.compareAndSet(from, new State(taken, from.free() + (to ? -1 : 1)));
        }
    }
}
