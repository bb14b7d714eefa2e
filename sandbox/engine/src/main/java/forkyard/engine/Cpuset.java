package forkyard.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers of logical CPUs, ascending, at least one.
 *
 * @param cpus as the kernel numbers them, from 0
 */
public record Cpuset(List<Integer> cpus) {
    private static final int MOST = 4_096;
    private static final Path OWN_STATUS = Path.of("/proc/self/status");
    private static final String ALLOWED = "Cpus_allowed_list:";

    public Cpuset {
        cpus = cpus.stream().distinct().sorted().toList();
        if (cpus.isEmpty() || cpus.getFirst() < 0 || cpus.getLast() >= MOST) {
            throw new IllegalArgumentException(
                    "A CPU set holds at least one number from 0 to " + (MOST - 1) + ", not " + cpus + ".");
        }
    }

    /** Reads the kernel's notation, such as {@code 0-3,8}. */
    public static Cpuset parse(String list) {
        List<Integer> cpus = new ArrayList<>();
        try {
            for (String range : list.strip().split(",", -1)) {
                int dash = range.indexOf('-');
                int first = Integer.parseInt(dash < 0 ? range : range.substring(0, dash));
                int last = dash < 0 ? first : Integer.parseInt(range.substring(dash + 1));
                for (int cpu = first; cpu <= last && cpus.size() <= MOST; cpu++) {
                    cpus.add(cpu);
                }
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("A CPU set is written like 0-3,8, not \"" + list + "\".", e);
        }
        return new Cpuset(cpus);
    }

    /** Every CPU that this process may use. */
    public static Cpuset ofThisProcess() {
        try {
            return Files.readAllLines(OWN_STATUS).stream()
                    .filter(line -> line.startsWith(ALLOWED))
                    .map(line -> parse(line.substring(ALLOWED.length())))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(OWN_STATUS + " has no line " + ALLOWED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first so many of them. */
    public Cpuset first(int count) {
        return new Cpuset(cpus.subList(0, count));
    }

    public int size() {
        return cpus.size();
    }

    /** The kernel's notation, one number after another. */
    @Override
    public String toString() {
        return String.join(",", cpus.stream().map(String::valueOf).toList());
    }
}
