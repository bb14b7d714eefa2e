import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/**
 * Inputs: the method, for each job whether it fails, the value of the first; each further one has one more. Where there are
 * failures and {@code any} is called, the jobs that succeed begin to do so when the others have failed. The answer: an
 * {@link Outcome}.
 */
public final class Plain implements Scenario<Gather> {
    @Override
    public Object play(Gather gather, Stage stage) {
        int method = stage.whole(0);
        boolean[] fails = stage.input(1, boolean[].class);
        long first = stage.longer(2);
        int failing = 0;
        for (boolean each : fails) {
            failing += each ? 1 : 0;
        }
        CountDownLatch failed = new CountDownLatch(method == 1 ? failing : 0);
        List<Callable<Long>> jobs = new ArrayList<>();
        for (int i = 0; i < fails.length; i++) {
            int me = i;
            jobs.add(() -> {
                if (fails[me]) {
                    failed.countDown();
                    throw new JobFailed(me);
                }
                failed.await();
                return first + me;
            });
        }
        return Outcome.of(gather, method, jobs);
    }
}
