import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Inputs: the method, threads, the value of each job, whether it fails instead. Events tell which jobs were run, in which
 * threads. The answer: an {@link Outcome}, or several.
 */
public final class Plain implements Scenario<ExecutorLab> {
    @Override
    public Object play(ExecutorLab lab, Stage stage) {
        long[] values = stage.input(2, long[].class);
        boolean[] fails = stage.input(3, boolean[].class);
        List<Callable<Long>> jobs = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            int me = i;
            jobs.add(() -> {
                stage.log().event("job", me);
                if (fails[me]) {
                    throw new JobFailed(me);
                }
                return values[me];
            });
        }
        stage.log().event("call");
        return Outcome.of(lab, stage.whole(0), jobs, stage.whole(1));
    }
}
