package forkyard.server.judge.program;

import forkyard.wire.Finding;
import forkyard.wire.Mark;
import forkyard.wire.ProcessSeen;
import forkyard.wire.ThreadSnapshot;
import java.time.Duration;
import java.util.List;

/** What came of one case, as seen from outside. */
sealed interface ProgramOutcome {
    /** The director has said what it thinks. */
    record Judged(Finding finding) implements ProgramOutcome {}

    /** Right, but these processes are still there. */
    record Left(int count) implements ProgramOutcome {}

    /** Every process waits, and the director knows nothing to do about it; it waits for that, if it can be said. */
    record AllWait(List<Standing> standing, List<Mark> waitsFor) implements ProgramOutcome {}

    /** A program of the director's ended with a code that nobody expected. */
    record EndedBadly(int code, String errors) implements ProgramOutcome {}

    /** The world of ranks has come to no good end, because of this rank. */
    record WorldBroken(int rank) implements ProgramOutcome {}

    /** Right, but ranks have begun messages and never waited for their end. */
    record RequestsOpen() implements ProgramOutcome {}

    /** The wall time ran out. */
    record OutOfTime(Duration allowed, List<Standing> standing) implements ProgramOutcome {}

    /** The CPU time ran out. */
    record OutOfCpu(Duration allowed, Duration used) implements ProgramOutcome {}

    /** There have been more processes than anybody could look at. */
    record TooManyProcesses(int most) implements ProgramOutcome {}

    /** A service was asked for more than it bears. */
    record TooMuchAsked(String sentence) implements ProgramOutcome {}

    /** More text than allowed. */
    record TooMuchOutput() implements ProgramOutcome {}

    /** The memory of the container ran out. */
    record OutOfMemory() implements ProgramOutcome {}

    /** What starts programs is gone: one of them has ended it. */
    record SupervisorGone(String how) implements ProgramOutcome {}

    /** Where the threads of a process stand. */
    record Standing(ProcessSeen process, List<ThreadSnapshot> threads) {}
}
