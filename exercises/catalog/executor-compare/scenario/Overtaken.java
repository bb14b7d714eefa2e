import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/**
 * Input: the number of jobs, at least 3. In a pool of two threads the first job ends only when the last one has begun, and so
 * all the others but that one have ended, one by one, in the other thread. The answer: the {@link Outcome}s of asCompleted.
 */
public final class Overtaken implements Scenario<ExecutorLab> {
    private static final int AS_COMPLETED = 2;

    @Override
    public Object play(ExecutorLab lab, Stage stage) {
        int n = stage.whole(0);
        CountDownLatch lastHasBegun = new CountDownLatch(1);
        List<Callable<Long>> jobs = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            int me = i;
            jobs.add(() -> {
                if (me == n - 1) {
                    lastHasBegun.countDown();
                } else if (me == 0) {
                    lastHasBegun.await();
                }
                return (long) me;
            });
        }
        return Outcome.of(lab, AS_COMPLETED, jobs, 2);
    }
}
