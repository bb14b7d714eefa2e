package forkyard.engine.process;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One process of a container, so far.
 *
 * @param pid its number inside; 0 if it had ended before that could be read
 * @param parent the number inside of the process that it was born of; 0 for the container's own program
 * @param command the program that it runs and its arguments, as they were last; none if it runs its parent's, or had ended before they could
 *     be read
 * @param bornNanos by the clock of {@link System#nanoTime}
 * @param ended how and when; empty while it lives
 * @param cpu of all its threads; while it lives as of now
 * @param threads how many it has now; 0 once it has ended
 * @param turns how often those it has now have been given a CPU; 0 once it has ended
 */
public record ProcessLife(
        int pid,
        int parent,
        List<String> command,
        long bornNanos,
        Optional<End> ended,
        Duration cpu,
        int threads,
        long turns) {
    public ProcessLife {
        command = List.copyOf(command);
    }

    /** When it ended, and how. */
    public record End(long nanos, How how) {}

    /** The two ways to end. */
    public sealed interface How {
        /** By itself, with this code. */
        record Exited(int code) implements How {}

        /** By this signal. */
        record Signalled(int signal) implements How {}
    }

    public boolean lives() {
        return ended.isEmpty();
    }
}
