import forkyard.kit.Scenario;
import forkyard.kit.StackWatch;
import forkyard.kit.Stage;
import java.util.List;

/**
 * Inputs: the arguments of {@code simulate}. While it runs, a watcher looks at the stacks of all threads. The answer:
 * the bodies; how often none, one, two … threads were at work in the solution's code.
 */
public final class AtWork implements Scenario<NBody> {
    @Override
    public Object play(NBody solution, Stage stage) throws Exception {
        Bodies bodies = stage.input(0, Bodies.class);
        StackWatch watch = StackWatch.started(AtWork.class);
        try {
            solution.simulate(bodies, stage.whole(1), stage.number(2), stage.whole(3));
        } finally {
            watch.end();
        }
        return List.of(bodies, watch.counts());
    }
}
