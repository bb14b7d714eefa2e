package forkyard.explorer.search;

import java.util.Arrays;

/** States that have been reached, each with the fewest preemptions it took. */
final class StateCache {
    private static final byte NONE = -1;

    private long[] states = new long[1 << 12];
    private byte[] fewest = full(1 << 12);
    private int used;

    /** Notes a state; false if it was reached before with as few preemptions. */
    boolean add(long state, int preemptions) {
        int slot = find(state);
        if (fewest[slot] != NONE && fewest[slot] <= preemptions) {
            return false;
        }
        boolean isNew = fewest[slot] == NONE;
        states[slot] = state;
        fewest[slot] = (byte) preemptions;
        if (isNew && ++used > states.length / 2) {
            grow();
        }
        return true;
    }

    private int find(long state) {
        int slot = (int) (state ^ state >>> 32) & states.length - 1;
        while (fewest[slot] != NONE && states[slot] != state) {
            slot = slot + 1 & states.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldStates = states;
        byte[] oldFewest = fewest;
        states = new long[2 * oldStates.length];
        fewest = full(2 * oldStates.length);
        for (int i = 0; i < oldStates.length; i++) {
            if (oldFewest[i] != NONE) {
                int slot = find(oldStates[i]);
                states[slot] = oldStates[i];
                fewest[slot] = oldFewest[i];
            }
        }
    }

    private static byte[] full(int size) {
        byte[] none = new byte[size];
        Arrays.fill(none, NONE);
        return none;
    }
}
