import forkyard.kit.Rendezvous;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Inputs: the method, threads, how often so many jobs meet. Each job has to meet as many as there are threads at the gate
 * {@code jobs}, itself included; its value is its number. The answer: an {@link Outcome}, or several.
 */
public final class Together implements Scenario<ExecutorLab> {
    @Override
    public Object play(ExecutorLab lab, Stage stage) {
        int threads = stage.whole(1);
        Rendezvous gate = stage.rendezvous("jobs");
        List<Callable<Long>> jobs = new ArrayList<>();
        for (int i = 0; i < threads * stage.whole(2); i++) {
            long me = i;
            jobs.add(() -> {
                gate.meet();
                return me;
            });
        }
        return Outcome.of(lab, stage.whole(0), jobs, threads);
    }
}
