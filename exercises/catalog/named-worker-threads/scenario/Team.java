import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;

/**
 * Input: the names of the workers, whose jobs meet at the gate {@code team}. The answer: what each worker's result was,
 * which is the secret of its meeting.
 */
public final class Team implements Scenario<WorkerFactory> {
    @Override
    public Object play(WorkerFactory solution, Stage stage) throws Exception {
        List<Worker<Long>> workers = new ArrayList<>();
        for (String name : stage.input(0, String[].class)) {
            workers.add(solution.create(name, () -> {
                long secret = stage.probe("team").arrive();
                stage.log().event("met", secret);
                return secret;
            }));
        }
        workers.forEach(Thread::start);
        long[] results = new long[workers.size()];
        for (int i = 0; i < results.length; i++) {
            // To wait for a result is for other cases.
            workers.get(i).join();
            Long result = workers.get(i).result();
            results[i] = result == null ? 0 : result;
        }
        return results;
    }
}
