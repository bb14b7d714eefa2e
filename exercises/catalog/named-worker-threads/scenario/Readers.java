import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Inputs: the worker's name, how its job ends, its value, how many threads ask for the result, whether the job rests at the
 * gate {@code quiet} first. The answer: what each of them got.
 */
public final class Readers implements Scenario<WorkerFactory> {
    @Override
    public Object play(WorkerFactory solution, Stage stage) throws Exception {
        boolean rests = stage.input(4, Boolean.class);
        Callable<Long> job = Work.job(stage.log(), stage.whole(1), stage.longer(2));
        Worker<Long> worker = solution.create(stage.input(0, String.class), () -> {
            if (rests) {
                stage.probe("quiet").arrive();
            }
            return job.call();
        });
        worker.start();
        String[] got = new String[stage.whole(3)];
        List<Callable<?>> parts = new ArrayList<>();
        for (int i = 0; i < got.length; i++) {
            int me = i;
            parts.add(() -> got[me] = Work.outcome(worker::result));
        }
        stage.together("reader", parts);
        worker.join();
        return got;
    }
}
