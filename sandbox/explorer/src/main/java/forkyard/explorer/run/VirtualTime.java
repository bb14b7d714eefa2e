package forkyard.explorer.run;

/** Time as the program sees it: nanoseconds since its run began, which pass only as the run says. */
final class VirtualTime {
    /** When all runs begin: with the year 2026. */
    private static final long EPOCH_MILLIS = 1_767_225_600_000L;

    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final long GLANCE = 1_000;
    private static final int GLANCES_PER_DOUBLING = 8;
    private static final int MOST_DOUBLINGS = 20;

    private VirtualTime() {}

    /** Looks at the clock, which takes a moment, and the longer the more often one does nothing else. */
    static long glance(Fiber fiber) {
        Execution run = fiber.execution;
        long now = run.now() + (GLANCE << Math.min(MOST_DOUBLINGS, fiber.glances++ / GLANCES_PER_DOUBLING));
        run.now(now);
        if (run.trace.isOn()) {
            run.trace.add(fiber, "looks at the clock: " + now + " ns");
        }
        return now;
    }

    static long millis(long nanos) {
        return EPOCH_MILLIS + nanos / NANOS_PER_MILLI;
    }

    /** The moment so many nanoseconds from now; never for what is too long for the clock. */
    static long in(Execution run, long nanos) {
        return nanos >= Fiber.NEVER - run.now() ? Fiber.NEVER : run.now() + nanos;
    }

    /** The moment of this point in milliseconds since 1970. */
    static long at(long millis) {
        return Math.max(0, (millis - EPOCH_MILLIS) * NANOS_PER_MILLI);
    }
}
