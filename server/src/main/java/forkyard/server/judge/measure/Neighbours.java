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
    private final double mostForeign;

    private Neighbours(ForeignLoad load, double mostForeign) {
        this.load = load;
        this.mostForeign = mostForeign;
    }

    /** From now on; what is timed runs on these CPUs and nowhere else. A service beside it works for nobody else. */
    public static Neighbours watch(Cpuset cpus, List<Sandbox<?, ?>> timed, Speed.Bound bound) {
        List<Sandbox<?, ?>> own = new ArrayList<>(timed);
        timed.forEach(each -> each.service().ifPresent(own::add));
        return new Neighbours(ForeignLoad.observe(cpus, own), most(bound) * cpus.size());
    }

    /**
     * A trial is clean if other programs, or the host of a virtual machine, took no more than this share of its cores. Whoever mostly waits has
     * its core when the answer comes, and part of the others' work is the judge's, which gives the answers.
     */
    private static double most(Speed.Bound bound) {
        return switch (bound) {
            case CPU -> 0.04;
            case LATENCY -> 0.25;
        };
    }

    /** Whether they have taken too much so far. */
    public boolean disturb() {
        Load seen = load.seen();
        return Math.max(seen.foreignCores(), seen.stolenCores()) > mostForeign;
    }
}
