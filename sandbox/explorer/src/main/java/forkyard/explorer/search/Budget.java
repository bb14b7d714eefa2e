package forkyard.explorer.search;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * How much of its time a search has used, by the processor's account: what else runs on the machine, and to wait for somebody's word on an
 * answer, takes nothing away. But no search takes more than some times as long on the clock.
 */
final class Budget {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int PATIENCE = 4;

    private final long cpu;
    private final long begun = THREADS.getCurrentThreadCpuTime();
    private final long end;

    /** Begins to count, in the calling thread. */
    Budget(Duration time) {
        cpu = time.toNanos();
        end = System.nanoTime() + PATIENCE * time.toNanos();
    }

    /** The part that is used, 1 for all of it and more. */
    double used() {
        return System.nanoTime() > end
                ? Double.POSITIVE_INFINITY
                : (THREADS.getCurrentThreadCpuTime() - begun) / (double) cpu;
    }
}
