import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.List;

/**
 * Inputs: the arguments of {@code simulate}. The answer: the bodies; how many threads were made meanwhile, the briefest
 * too: every thread gets the next number.
 */
public final class ThreadsMade implements Scenario<NBody> {
    @Override
    public Object play(NBody solution, Stage stage) throws Exception {
        Bodies bodies = stage.input(0, Bodies.class);
        long before = new Thread().threadId();
        solution.simulate(bodies, stage.whole(1), stage.number(2), stage.whole(3));
        return List.of(bodies, new Thread().threadId() - before - 1);
    }
}
