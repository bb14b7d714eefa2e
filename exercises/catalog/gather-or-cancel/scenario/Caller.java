import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/**
 * Inputs: the method, number of jobs. All jobs are held at the gate {@code held}; when they have begun, the caller is
 * interrupted. Events tell how each job ended, and that the call has ended. The answer: an {@link Outcome}.
 */
public final class Caller implements Scenario<Gather> {
    @Override
    public Object play(Gather gather, Stage stage) throws Exception {
        int n = stage.whole(1);
        Held held = new Held(stage, false);
        CountDownLatch begun = new CountDownLatch(n);
        CountDownLatch calling = new CountDownLatch(1);
        List<Callable<Long>> jobs = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            int me = i;
            jobs.add(() -> {
                begun.countDown();
                return held.job(me);
            });
        }
        List<Object> outcome = new ArrayList<>();
        Thread[] caller = new Thread[1];
        stage.together("caller", List.of(
                () -> {
                    caller[0] = Thread.currentThread();
                    calling.countDown();
                    outcome.addAll(Outcome.of(gather, stage.whole(0), jobs));
                    stage.log().event("ended");
                    return null;
                },
                () -> {
                    calling.await();
                    begun.await();
                    caller[0].interrupt();
                    return null;
                }));
        return outcome;
    }
}
