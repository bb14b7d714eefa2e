package forkyard.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One thread of a sandbox, as the kernel accounts for it.
 *
 * @param id the host's number of it
 * @param voluntarySwitches how often it has given up the CPU to wait
 */
public record TaskUsage(int id, long voluntarySwitches) {
    private static final String SWITCHES = "voluntary_ctxt_switches:";

    /** Nothing if it has ended. */
    static Optional<TaskUsage> of(int id) {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(id), "status")).stream()
                    .filter(line -> line.startsWith(SWITCHES))
                    .map(line -> new TaskUsage(
                            id, Long.parseLong(line.substring(SWITCHES.length()).strip())))
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
