package forkyard.explorer.bench;

import java.util.List;

/**
 * A schedule that was played again, each time in a JVM of its own.
 *
 * @param expected how it ended when it was found
 * @param endings how it ended each time
 */
record Replays(String program, String expected, List<String> endings) {
    boolean allTheSame() {
        return endings.stream().allMatch(expected::equals);
    }

    @Override
    public String toString() {
        long same = endings.stream().filter(expected::equals).count();
        List<String> others = endings.stream()
                .filter(ending -> !ending.equals(expected))
                .distinct()
                .toList();
        return program + ": " + expected + " in " + same + " of " + endings.size() + ", else " + others;
    }
}
