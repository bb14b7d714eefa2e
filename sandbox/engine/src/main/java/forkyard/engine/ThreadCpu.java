package forkyard.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** CPU time of single threads, from {@code /proc/ID/schedstat}: nanoseconds, up to date but for a tick while they run. */
final class ThreadCpu {
    private ThreadCpu() {}

    /** Those that have ended, or that the kernel keeps no figure of, are left out. */
    static Map<Integer, Duration> of(Collection<Integer> ids) {
        Map<Integer, Duration> times = new HashMap<>();
        for (int id : ids) {
            try {
                String figures = Files.readString(Path.of("/proc", String.valueOf(id), "schedstat"));
                times.put(id, Duration.ofNanos(Long.parseLong(figures.substring(0, figures.indexOf(' ')))));
            } catch (IOException e) {
                // left out
            }
        }
        return times;
    }
}
