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
        StackWatch watch = new StackWatch(AtWork.class);
        Bodies bodies = watch.during(() -> {
            Bodies copy = copy(stage.input(0, Bodies.class));
            solution.simulate(copy, stage.whole(1), stage.number(2), stage.whole(3));
            return copy;
        });
        return List.of(bodies, watch.counts());
    }

    private static Bodies copy(Bodies b) {
        return new Bodies(
                b.x().clone(),
                b.y().clone(),
                b.z().clone(),
                b.vx().clone(),
                b.vy().clone(),
                b.vz().clone(),
                b.m().clone(),
                b.soft().clone());
    }
}
