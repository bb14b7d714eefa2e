package forkyard.wire;

import java.util.List;

/**
 * What the threads of one trial did, as the JVM's recorder saw it: a claim, and only ever shown. Times are nanoseconds, moments are
 * counted from the trial's begin. A thread runs, or could run, where none of its spans lies; of a virtual thread only sleeps are known.
 *
 * @param nanos how long the trial took
 * @param reasons what was waited for; the others refer to it by index
 * @param lanes the thread that began first, then the others as they came; none where more happened than could be written down
 * @param moreThreads those that are not among them
 * @param leftOut spans that are not among them, the shortest
 */
public record ThreadLanes(
        long nanos,
        @Max(Caps.REASONS) List<Reason> reasons,
        @Max(Caps.LANES) List<Lane> lanes,
        int moreThreads,
        int leftOut) {
    /** Why a thread does not run. */
    public enum Kind {
        /** Another thread has the lock that it wants. */
        LOCK,
        /** It waits until another thread does something. */
        WAIT,
        /** It waits until a time has passed. */
        SLEEP,
        /** A pool's thread that has nothing to do. */
        IDLE,
        /** It waits for what the judge or the scenario does. */
        JUDGE
    }

    /**
     * What is waited for and where.
     *
     * @param what in words; empty where there is nothing to say, or several things
     * @param other the thread that had the lock or ended the wait; empty where that is not known, or several
     * @param file of the student's line that waits; empty, and line 0, where it is none of theirs, or several
     */
    public record Reason(
            Kind kind,
            @Max(Caps.NAME) String what,
            @Max(Caps.NAME) String other,
            @Max(Caps.NAME) String file,
            int line) {}

    /**
     * One thread.
     *
     * @param name unique among the lanes
     * @param totals everything it waited for, what is not among the spans too
     * @param spans in order, none overlaps another
     */
    public record Lane(
            @Max(Caps.NAME) String name,
            boolean virtual,
            long from,
            long to,
            @Max(Caps.REASONS) List<Total> totals,
            @Max(Caps.SPANS) List<Span> spans) {}

    /** So many waits for one reason, and how long they took together. */
    public record Total(int reason, int count, long nanos) {}

    /** One wait; or several short ones of a kind, which took {@code nanos} of the time from the first to the last. */
    public record Span(int reason, long from, long to, int count, long nanos) {}
}
