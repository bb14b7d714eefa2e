package forkyard.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What others do on leased cores while somebody measures there: the kernel's count of busy time, less that of one's own
 * sandboxes. The kernel counts by 10 ms, so a window of less than a quarter of a second says little.
 */
public final class ForeignLoad {
    private static final Path COUNTERS = Path.of("/proc/stat");
    private static final Duration TICK = Duration.ofMillis(10);

    private final Set<String> lines;
    private final List<Sandbox<?, ?>> own;
    private final Counters before;

    /** Time so far, of the observed CPUs together. */
    private record Counters(long nanos, Duration busy, Duration steal, Duration own) {}

    private ForeignLoad(Set<String> lines, List<Sandbox<?, ?>> own) {
        this.lines = lines;
        this.own = own;
        this.before = read();
    }

    /**
     * Begins to observe.
     *
     * @param cpus the leased ones; other hardware threads of the same cores are observed too
     * @param own sandboxes that run on them and nowhere else
     */
    public static ForeignLoad observe(Cpuset cpus, Collection<? extends Sandbox<?, ?>> own) {
        Set<String> lines = Topology.ofThisMachine().withSiblings(cpus).cpus().stream()
                .map(cpu -> "cpu" + cpu)
                .collect(Collectors.toSet());
        return new ForeignLoad(lines, List.copyOf(own));
    }

    /** What was seen since the beginning; may be asked again and again. */
    public Load seen() {
        Counters now = read();
        return new Load(
                Duration.ofNanos(now.nanos - before.nanos),
                now.busy.minus(before.busy),
                now.own.minus(before.own),
                now.steal.minus(before.steal));
    }

    /**
     * Waits until the CPUs are nearly free.
     *
     * @param most foreign load, in cores; 0.05 is a twentieth of one
     * @param window over which that must hold
     * @return whether they were within the limit
     */
    public static boolean awaitQuiet(Cpuset cpus, double most, Duration window, Duration limit)
            throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        do {
            ForeignLoad load = observe(cpus, List.of());
            Thread.sleep(window);
            if (load.seen().foreignCores() <= most) {
                return true;
            }
        } while (System.nanoTime() < deadline);
        return false;
    }

    private Counters read() {
        long busy = 0;
        long steal = 0;
        try {
            for (String line : Files.readAllLines(COUNTERS)) {
                String[] fields = line.split(" +", -1);
                if (lines.contains(fields[0])) {
                    // user, nice, system; not idle nor waiting for a disk; interrupts
                    for (int field : new int[] {1, 2, 3, 6, 7}) {
                        busy += Long.parseLong(fields[field]);
                    }
                    steal += Long.parseLong(fields[8]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Duration mine = own.stream().map(Sandbox::cpuTime).reduce(Duration.ZERO, Duration::plus);
        return new Counters(System.nanoTime(), TICK.multipliedBy(busy), TICK.multipliedBy(steal), mine);
    }
}
