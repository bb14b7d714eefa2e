package forkyard.explorer.run;

import java.util.Arrays;

/** How much of every thread's past lies behind this point (Fidge, Mattern). */
final class VectorClock {
    private int[] times = new int[4];

    int of(int thread) {
        return thread < times.length ? times[thread] : 0;
    }

    void tick(int thread) {
        reach(thread + 1);
        times[thread]++;
    }

    /** What lies behind the other lies behind this too. */
    void join(VectorClock other) {
        reach(other.times.length);
        for (int i = 0; i < other.times.length; i++) {
            times[i] = Math.max(times[i], other.times[i]);
        }
    }

    private void reach(int length) {
        if (length > times.length) {
            times = Arrays.copyOf(times, Math.max(length, 2 * times.length));
        }
    }
}
