package forkyard.explorer.search;

import forkyard.explorer.run.Ending;
import forkyard.explorer.run.Race;

/** What is wrong with the program, and a schedule that shows it. */
public sealed interface Finding {
    Schedule schedule();

    /** A run ended as none should. */
    record Failed(Ending ending, Schedule schedule, int preemptions) implements Finding {}

    /** Nothing orders two accesses. */
    record Raced(Race race, Schedule schedule) implements Finding {}

    /** Threads of pools are left behind, or locks that nobody gives back. */
    record Left(Ending.Returned ending, Schedule schedule) implements Finding {}
}
