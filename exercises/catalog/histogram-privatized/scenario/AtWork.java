import forkyard.kit.Scenario;
import forkyard.kit.StackWatch;
import forkyard.kit.Stage;
import java.util.List;

/**
 * Inputs: pixels, rounds, p. While they are counted, a watcher looks at the stacks of all threads. The answer: the
 * bins; how often none, one, two … threads were at work in the solution's code.
 */
public final class AtWork implements Scenario<Histogram> {
    @Override
    public Object play(Histogram solution, Stage stage) throws Exception {
        StackWatch watch = new StackWatch(AtWork.class);
        int[] bins = watch.during(
                () -> solution.rgba(stage.input(0, int[].class).clone(), stage.whole(1), stage.whole(2)));
        return List.of(bins, watch.counts());
    }
}
