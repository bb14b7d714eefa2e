import forkyard.kit.Scenario;
import forkyard.kit.StackWatch;
import forkyard.kit.Stage;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;

/**
 * Inputs: an array, the parallelism. While it is sorted, a watcher looks at the stacks of all threads. The answer: the array; how
 * often none, one, two … threads were at work in the solution's code; the names of those of the common pool that were.
 */
public final class AtWork implements Scenario<ParallelSort> {
    @Override
    public Object play(ParallelSort solution, Stage stage) throws Exception {
        StackWatch watch = new StackWatch(AtWork.class);
        int[] a = watch.during(() -> {
            int[] copy = stage.input(0, int[].class).clone();
            solution.sort(copy, stage.whole(1));
            return copy;
        });
        return List.of(a, watch.counts(), ofCommonPool(watch.seen()));
    }

    private static String[] ofCommonPool(Set<Thread> threads) {
        return threads.stream()
                .filter(each -> each instanceof ForkJoinWorkerThread worker && worker.getPool() == ForkJoinPool.commonPool())
                .map(Thread::getName)
                .sorted()
                .toArray(String[]::new);
    }
}
