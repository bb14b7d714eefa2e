package forkyard.server.judge;

import forkyard.engine.EngineDown;
import forkyard.engine.EngineRefused;
import forkyard.exercise.Exercise;
import forkyard.server.judge.Evidence.ForkTimes;
import forkyard.wire.SourceFile;
import java.util.List;

/** Measures submissions of one exercise again, beside each other and one baseline: in the same forks, on the same inputs. */
public interface Rematch {
    int FEWEST = 2;
    int MOST = 5;

    /** How it went for one of them. */
    sealed interface Standing {
        /** @param forks the raw times */
        record Figure(Speedup speedup, List<ForkTimes> forks) implements Standing {
            public Figure {
                forks = List.copyOf(forks);
            }
        }

        /** No figure, and why. */
        record Out(Verdict verdict) implements Standing {}
    }

    /**
     * Measures them. Who does not compile, breaks a rule, fails or answers wrongly is out, and the others go on; if the machine is too busy to
     * tell, all of those are {@link Verdict.Inconclusive}.
     *
     * @param contenders each one's files
     * @param progress hears of each fork
     * @return one for each, in their order
     * @throws EngineDown if the engine does not answer
     * @throws EngineRefused if it is not fit for sandboxes
     * @throws InterruptedException if the calling thread is interrupted, which stops it; nothing is left behind
     */
    List<Standing> measure(Exercise exercise, List<List<SourceFile>> contenders, Progress progress)
            throws EngineDown, EngineRefused, InterruptedException;

    /** Whether speed is scored there and this machine has the cores for it. */
    boolean canMeasure(Exercise exercise);

    /** This machine, as {@link Evidence#machineClass} names it. */
    String machineClass();
}
