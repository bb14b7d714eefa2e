import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Wrong: nobody ends the pool, whose threads wait for tasks for ever. */
public final class Solution implements Race {
    @Override
    public List<String> run(List<Runner> runners, int laps, IntConsumer onLapDone) throws Exception {
        List<String> finished = Collections.synchronizedList(new ArrayList<>());
        ExecutorService pool = Executors.newFixedThreadPool(runners.size());
        for (int lap = 1; lap <= laps; lap++) {
            int number = lap;
            List<Callable<Boolean>> tasks = new ArrayList<>();
            for (Runner runner : runners) {
                tasks.add(() -> {
                    runner.lap(number);
                    return number == laps && finished.add(runner.name());
                });
            }
            try {
                for (Future<Boolean> each : pool.invokeAll(tasks)) {
                    each.get();
                }
            } catch (ExecutionException e) {
                throw e.getCause() instanceof Exception cause ? cause : e;
            }
            onLapDone.accept(lap);
        }
        return finished;
    }
}
