import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.List;

/**
 * Inputs: an array, the parallelism. While it is sorted, a watcher looks at the stacks of all threads. The answer: the array; how
 * often none, one, two … threads were at work in the solution's code; the names of those of the common pool that were.
 */
public final class AtWork implements Scenario<ParallelSort> {
    @Override
    public Object play(ParallelSort solution, Stage stage) throws Exception {
        int[] a = stage.input(0, int[].class).clone();
        Watcher watcher = new Watcher();
        Thread thread = new Thread(watcher, "watcher");
        thread.setDaemon(true);
        thread.start();
        try {
            solution.sort(a, stage.whole(1));
        } finally {
            watcher.end();
            thread.join();
        }
        return List.of(a, watcher.counts(), watcher.ofCommonPool());
    }
}
