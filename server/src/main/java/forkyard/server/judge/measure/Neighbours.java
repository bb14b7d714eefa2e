package forkyard.server.judge.measure;

import forkyard.engine.Cpuset;
import forkyard.engine.ForeignLoad;
import forkyard.engine.Load;
import forkyard.engine.Sandbox;
import forkyard.exercise.Speed;
import java.util.ArrayList;
import java.util.List;

/** What others do on the cores of a trial. */
public final class Neighbours {
    private final ForeignLoad load;
    private final int cores;
    private final Speed.Bound bound;

    private Neighbours(ForeignLoad load, int cores, Speed.Bound bound) {
        this.load = load;
        this.cores = cores;
        this.bound = bound;
    }

    /** From now on; what is timed runs on these CPUs and nowhere else. A service beside it works for nobody else. */
    public static Neighbours watch(Cpuset cpus, List<Sandbox<?, ?>> timed, Speed.Bound bound) {
        List<Sandbox<?, ?>> own = new ArrayList<>(timed);
        timed.forEach(each -> each.service().ifPresent(own::add));
        return new Neighbours(ForeignLoad.observe(cpus, own), cpus.size(), bound);
    }

    /** Whether they have taken too much so far. */
    public boolean disturb() {
        return disturbed(load.seen(), cores, bound);
    }

    /**
     * A trial is clean if other programs, or the host of a virtual machine, took no more than this share of its cores. Whoever mostly waits has
     * its core when the answer comes, and part of the others' work is the judge's, which gives the answers (docs/decisions/064).
     */
    static boolean disturbed(Load seen, int cores, Speed.Bound bound) {
        double most = switch (bound) {
            case CPU -> 0.04;
            case LATENCY -> 0.25;
        };
        return Math.max(seen.foreignCores(), seen.stolenCores()) > most * cores;
    }
}
