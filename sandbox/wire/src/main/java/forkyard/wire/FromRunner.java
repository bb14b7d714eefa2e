package forkyard.wire;

import java.util.List;

/** From a runner to the judge. Everything but a failure is a claim. */
public sealed interface FromRunner {
    record Ready() implements FromRunner {}

    record Loaded() implements FromRunner {}

    /** The classes do not load; the runner ends. */
    record LoadFailed(Failure failure) implements FromRunner {}

    record Prepared(int trial) implements FromRunner {}

    /** A thread waits at a gate until {@link ToRunner.Release} names its ticket. */
    record Arrival(
            int trial,
            long ticket,
            @Max(Caps.NAME) String gate,
            long thread,
            @Max(Caps.NAME) String threadName) implements FromRunner {}

    /** A thread asks a source for an entry and waits until {@link ToRunner.Reply} names its ticket. */
    record Request(
            int trial,
            long ticket,
            @Max(Caps.NAME) String source,
            @Max(Caps.NAME) String key,
            long thread,
            @Max(Caps.NAME) String threadName)
            implements FromRunner {}

    record Logged(
            int trial,
            long thread,
            @Max(Caps.NAME) String threadName,
            @Max(Caps.NAME) String name,
            @Max(Caps.EVENT) byte[] values)
            implements FromRunner {}

    /** Display text, capped inside; {@code dropped} bytes beyond the cap so far. */
    record Output(
            int trial, boolean error, @Max(Caps.OUTPUT) String text, long dropped) implements FromRunner {}

    /** The answer is whole: its digest (see {@link Digest}) under the key of {@link ToRunner.Go}. Ends the clock. */
    record Committed(int trial, long digest, int length) implements FromRunner {}

    /**
     * After {@link Committed} of a trial in {@link Mode#ELIDED}: what its fork/join program came to, in executed bytecodes of the
     * student's classes.
     *
     * @param work all of them
     * @param span those on the longest chain of which each has to wait for the one before
     * @param burdenedSpan the longest chain when each way to a forked task and back from it costs {@link #BURDEN} more
     * @param forks how many tasks were set off
     */
    record Counted(int trial, long work, long span, long burdenedSpan, long forks) implements FromRunner {
        /** What it costs that a task is taken by another thread, or comes back from it, in bytecodes. */
        public static final long BURDEN = 15_000;
    }

    /** The committed bytes, and the threads that the student's code left running. */
    record Answered(
            int trial,
            @Max(Caps.VALUE) byte[] answer,
            @Max(Caps.THREADS) List<ThreadSnapshot> leftovers) implements FromRunner {}

    /** Between the two, of a trial in {@link Mode#RECORDED}: what its threads did. */
    record Recorded(int trial, ThreadLanes lanes) implements FromRunner {}

    /** Instead of {@link Committed}. */
    record Failed(int trial, Failure failure) implements FromRunner {}

    /** The student's threads: all but the harness's and the JVM's own. */
    record Threads(int number, @Max(Caps.THREADS) List<ThreadSnapshot> threads) implements FromRunner {}
}
