import forkyard.kit.EventLog;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/**
 * Inputs: the method (0 all, 1 any), number of jobs, the decisive one, whether the others need a while to clear up. The others
 * are held at the gate {@code held}; when they all have begun, the decisive one fails or succeeds with its number. Events tell
 * how each of the others ended, and that the call has ended. The answer: an {@link Outcome}.
 */
public final class Siblings implements Scenario<Gather> {
    @Override
    public Object play(Gather gather, Stage stage) {
        int method = stage.whole(0);
        int n = stage.whole(1);
        int decisive = stage.whole(2);
        Held held = new Held(stage, stage.input(3, Boolean.class));
        CountDownLatch begun = new CountDownLatch(n - 1);
        List<Callable<Long>> jobs = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            int me = i;
            jobs.add(
                    me == decisive
                            ? () -> decide(method, me, begun)
                            : () -> {
                                begun.countDown();
                                return held.job(me);
                            });
        }
        EventLog log = stage.log();
        List<Object> outcome = Outcome.of(gather, method, jobs);
        log.event("ended");
        return outcome;
    }

    private static long decide(int method, int me, CountDownLatch begun) throws InterruptedException {
        begun.await();
        if (method == 0) {
            throw new JobFailed(me);
        }
        return me;
    }
}
