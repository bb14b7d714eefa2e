package forkyard.explorer.search;

import java.util.List;
import java.util.Optional;

/**
 * What came of exploring a program.
 *
 * @param finding empty if none was found, which does not say that the program is right
 * @param schedules that were run, all together
 * @param searched systematically, in order
 * @param unexplorable why nothing can be said; empty if something can
 */
public record Exploration(
        Optional<Finding> finding, int schedules, List<Searched> searched, Optional<String> unexplorable) {
    /** Nothing can be said. */
    public static Exploration unexplorable(String why) {
        return new Exploration(Optional.empty(), 0, List.of(), Optional.of(why));
    }

    /** Where threads were left. */
    public enum Points {
        /** Where they synchronise. */
        SYNCHRONIZATION,
        /** There, and at accesses that the schedule alone orders. */
        MEMORY
    }

    /**
     * A part of the search.
     *
     * @param preemptions at most so many in a schedule
     * @param exhausted whether all such schedules were run
     */
    public record Searched(Points points, int preemptions, int schedules, boolean exhausted) {}
}
