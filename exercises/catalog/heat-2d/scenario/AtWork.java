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
        double[] grid = stage.input(0, double[].class).clone();
        ThreadWatch watch = ThreadWatch.started();
        double[] result;
        try {
            result = solution.run(grid, stage.whole(1), stage.whole(2), stage.number(3), stage.whole(4));
        } finally {
            watch.end();
        }
        return Arrays.asList(result, watch.different(), watch.atWork());
    }
}
