package forkyard.wire;

import java.util.List;

/**
 * One process of a container, so far, as the kernel tells it.
 *
 * @param process its number in the container; 0 if it had ended before that could be read
 * @param parent the process it was born of; 0 for one that the judge has started
 * @param command as it was last; empty if it runs its parent's program, or had ended before it could be read
 * @param bornMicros since the play began
 * @param end how it ended
 * @param code the exit code or the number of the signal; 0 while it lives
 * @param endedMicros since the play began; 0 while it lives
 * @param cpuMicros of all its threads
 * @param threads how many it has now; 0 once it has ended
 * @param turns how often the threads that it has now have been given a CPU, each time after they waited or had to make room; 0 once it has ended
 */
public record ProcessSeen(
        int process,
        int parent,
        @Max(value = 1_000, each = Caps.TEXT) List<String> command,
        long bornMicros,
        End end,
        int code,
        long endedMicros,
        long cpuMicros,
        int threads,
        long turns) {
    /** The ways to end. */
    public enum End {
        LIVES,
        EXITED,
        SIGNALLED
    }
}
