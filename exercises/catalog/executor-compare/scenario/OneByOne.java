import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/**
 * Inputs: an order of all jobs, whether each fails. Each has a thread. A job may end only when the one before it in the order
 * has been handed out by the iterator. The answer: the {@link Outcome}s of asCompleted.
 */
public final class OneByOne implements Scenario<ExecutorLab> {
    @Override
    public Object play(ExecutorLab lab, Stage stage) {
        int[] order = stage.input(0, int[].class);
        boolean[] fails = stage.input(1, boolean[].class);
        List<CountDownLatch> turns = new ArrayList<>();
        List<Callable<Long>> jobs = new ArrayList<>();
        for (int i = 0; i < order.length; i++) {
            int me = i;
            CountDownLatch turn = new CountDownLatch(1);
            turns.add(turn);
            jobs.add(() -> {
                turn.await();
                if (fails[me]) {
                    throw new JobFailed(me);
                }
                return (long) me;
            });
        }
        Iterator<Long> results = Outcome.begin(lab, jobs, order.length);
        List<Object> outcomes = new ArrayList<>();
        for (int next : order) {
            turns.get(next).countDown();
            outcomes.add(Outcome.of(results::next));
        }
        outcomes.add(Outcome.of(results::next));
        return outcomes;
    }
}
