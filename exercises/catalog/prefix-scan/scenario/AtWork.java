import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.List;

/**
 * Inputs: matrices, rounds, p. While they are multiplied, a watcher looks at the threads. The answer: the matrices;
 * the most threads that were there at once besides the one that called; how often each was seen at work, that one
 * too.
 */
public final class AtWork implements Scenario<MatrixScan> {
    @Override
    public Object play(MatrixScan solution, Stage stage) throws Exception {
        int[] quads = stage.input(0, int[].class).clone();
        Watcher watcher = new Watcher();
        Thread thread = new Thread(watcher, "watcher");
        thread.setDaemon(true);
        thread.start();
        try {
            solution.inclusive(quads, stage.whole(1), stage.whole(2));
        } finally {
            watcher.end();
            thread.join();
        }
        return List.of(quads, watcher.most(), watcher.atWork());
    }
}
