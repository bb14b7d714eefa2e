package forkyard.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/**
 * What others do on leased cores while somebody measures there: the kernel's count of busy time, less that of one's own
 * sandboxes.
 */
public final class ForeignLoad {
    private static final BusyTime BUSY = BusyTime.ofThisMachine();
    private static final BusyTime.ByTick TICKS = new BusyTime.ByTick(Path.of("/proc/stat"));

    private final Cpuset cpus;
    private final List<Sandbox<?, ?>> own;
    private final Counters before;

    /** Time so far, of the observed CPUs together. */
    private record Counters(long nanos, Duration busy, Duration steal, Duration own) {}

    private ForeignLoad(Cpuset cpus, List<Sandbox<?, ?>> own) {
        this.cpus = cpus;
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
        return new ForeignLoad(Topology.ofThisMachine().withSiblings(cpus), List.copyOf(own));
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
        Duration mine = own.stream().map(Sandbox::cpuTime).reduce(Duration.ZERO, Duration::plus);
        return new Counters(System.nanoTime(), BUSY.of(cpus), TICKS.steal(cpus), mine);
    }
}
