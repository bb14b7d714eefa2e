import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import forkyard.kit.ThreadWatch;
import java.util.Arrays;

/**
 * Inputs: grid, n, steps, alpha, p. While the steps are calculated, a watcher looks at the threads. The answer: the
 * temperatures; how many different threads there were besides the one that called; how often each was seen at work,
 * that one too.
 */
public final class AtWork implements Scenario<Heat> {
    @Override
    public Object play(Heat solution, Stage stage) throws Exception {
        ThreadWatch watch = new ThreadWatch();
        double[] result = watch.during(() -> solution.run(
                stage.input(0, double[].class).clone(),
                stage.whole(1),
                stage.whole(2),
                stage.number(3),
                stage.whole(4)));
        return Arrays.asList(result, watch.different(), watch.atWork());
    }
}
