package forkyard.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One thread of a sandbox, as the kernel accounts for it.
 *
 * @param id the host's number of it
 * @param voluntarySwitches how often it has given up the CPU to wait
 */
public record TaskUsage(int id, long voluntarySwitches) {
    private static final String SWITCHES = "voluntary_ctxt_switches:";

    /** @param ids the threads' numbers, one a line; those that have ended meanwhile are left out */
    static List<TaskUsage> of(String ids) {
        List<TaskUsage> tasks = new ArrayList<>();
        for (String id : ids.split("\n", -1)) {
            try {
                for (String line : Files.readAllLines(Path.of("/proc", id, "status"))) {
                    if (line.startsWith(SWITCHES)) {
                        tasks.add(new TaskUsage(
                                Integer.parseInt(id),
                                Long.parseLong(line.substring(SWITCHES.length()).strip())));
                    }
                }
            } catch (IOException e) {
                // it has ended
            }
        }
        return tasks;
    }
}
