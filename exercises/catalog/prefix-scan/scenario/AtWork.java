import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import forkyard.kit.ThreadWatch;
import java.util.List;

/**
 * Inputs: matrices, rounds, p. While they are multiplied, a watcher looks at the threads. The answer: the matrices;
 * the most threads that were there at once besides the one that called; how often each was seen at work, that one
 * too.
 */
public final class AtWork implements Scenario<MatrixScan> {
    @Override
    public Object play(MatrixScan solution, Stage stage) throws Exception {
        ThreadWatch watch = new ThreadWatch();
        int[] quads = watch.during(() -> {
            int[] copy = stage.input(0, int[].class).clone();
            solution.inclusive(copy, stage.whole(1), stage.whole(2));
            return copy;
        });
        return List.of(quads, watch.most(), watch.atWork());
    }
}
