import forkyard.kit.Probe;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/**
 * Inputs: the method, number of jobs, the value of the first; each further one has one more. All jobs meet at the gate
 * {@code jobs}; then the last one ends first, and the first one last. The answer: an {@link Outcome}.
 */
public final class Meeting implements Scenario<Gather> {
    @Override
    public Object play(Gather gather, Stage stage) {
        int n = stage.whole(1);
        long first = stage.longer(2);
        Probe gate = stage.probe("jobs");
        CountDownLatch[] ended = new CountDownLatch[n + 1];
        for (int i = 0; i <= n; i++) {
            ended[i] = new CountDownLatch(i == n ? 0 : 1);
        }
        List<Callable<Long>> jobs = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            int me = i;
            jobs.add(() -> {
                gate.arrive();
                ended[me + 1].await();
                ended[me].countDown();
                return first + me;
            });
        }
        return Outcome.of(gather, stage.whole(0), jobs);
    }
}
