package forkyard.server.judge.measure;

import forkyard.engine.Cpuset;
import forkyard.engine.ForeignLoad;
import forkyard.engine.Load;
import forkyard.engine.Sandbox;
import java.util.ArrayList;
import java.util.List;

/** What others do on the cores of a trial. */
public final class Neighbours {
    /** A trial is clean if other programs, or the host of a virtual machine, took no more than this share of its cores. */
    private static final double MOST_FOREIGN = 0.04;

    private final ForeignLoad load;
    private final int cores;

    private Neighbours(ForeignLoad load, int cores) {
        this.load = load;
        this.cores = cores;
    }

    /** From now on; what is timed runs on these CPUs and nowhere else. A service beside it works for nobody else. */
    public static Neighbours watch(Cpuset cpus, List<Sandbox<?, ?>> timed) {
        List<Sandbox<?, ?>> own = new ArrayList<>(timed);
        timed.forEach(each -> each.service().ifPresent(own::add));
        return new Neighbours(ForeignLoad.observe(cpus, own), cpus.size());
    }

    /** Whether they have taken too much so far. */
    public boolean disturb() {
        Load seen = load.seen();
        return Math.max(seen.foreignCores(), seen.stolenCores()) > MOST_FOREIGN * cores;
    }
}
