import forkyard.kit.Recurrence;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Inputs: what each job begins with; threads; multiplier, increment and steps of the work that is each job's. The answer: the results. */
public final class Mixing implements Scenario<ExecutorLab> {
    @Override
    public Object play(ExecutorLab lab, Stage stage) throws Exception {
        Recurrence work = new Recurrence(stage.longer(2), stage.longer(3));
        int steps = stage.whole(4);
        List<Callable<Long>> jobs = new ArrayList<>();
        for (long from : stage.input(0, long[].class)) {
            jobs.add(() -> work.walk(from, steps));
        }
        return lab.pooled(jobs, stage.whole(1)).stream().mapToLong(each -> each).toArray();
    }
}
