package forkyard.server.judge.play;

import forkyard.wire.Answer;
import forkyard.wire.Failure;
import forkyard.wire.ThreadSnapshot;
import java.time.Duration;
import java.util.List;

/** What became of a trial, as seen from outside. */
public sealed interface Outcome {
    /** The answer is whole and is what was committed; {@code leftovers} still ran after it. */
    record Answered(Answer answer, List<ThreadSnapshot> leftovers) implements Outcome {}

    /** An exception came out of it. */
    record Threw(Failure failure) implements Outcome {}

    /** Nothing can happen any more, and a gate for {@code parties} has {@code present}. */
    record GateNotFull(String gate, int present, int parties, List<ThreadSnapshot> threads) implements Outcome {}

    /** Nothing can happen any more: every thread waits. */
    record AllWait(List<ThreadSnapshot> threads) implements Outcome {}

    /**
     * All should have been at rest, and was not.
     *
     * @param cpuShare CPU time over wall time of the window looked at
     * @param wakeUps how often per second the busiest thread woke up
     */
    record NoRest(double cpuShare, long wakeUps, List<ThreadSnapshot> threads) implements Outcome {}

    /** The wall clock ran out. */
    record OutOfTime(Duration allowed, List<ThreadSnapshot> threads) implements Outcome {}

    /** The CPU time ran out. */
    record OutOfCpu(Duration allowed, Duration used, List<ThreadSnapshot> threads) implements Outcome {}

    /** More display text than allowed. */
    record TooMuchOutput(long bytes) implements Outcome {}

    /** The memory of the container ran out. */
    record OutOfMemory() implements Outcome {}

    /** The JVM ended by itself in the middle of the trial. */
    record Ended(int exitCode) implements Outcome {}

    /** What was handed over after the commitment is not what was committed, or is no message at all. */
    record Tampered(String how) implements Outcome {}
}
