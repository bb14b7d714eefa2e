import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.List;

/**
 * One worker from beginning to end. Inputs: its name, how the job ends, its value. The answer: its name; its state before it
 * is started; what {@code result} comes to then, and when it has been started, and once more; what a second start comes to.
 */
public final class Life implements Scenario<WorkerFactory> {
    @Override
    public Object play(WorkerFactory solution, Stage stage) throws Exception {
        Worker<Long> worker = solution.create(
                stage.input(0, String.class), Work.job(stage.log(), stage.whole(1), stage.longer(2)));
        String name = worker.getName();
        String state = worker.getState().name();
        String early = Work.outcome(worker::result);
        worker.start();
        String first = Work.outcome(worker::result);
        String again = Work.outcome(worker::result);
        worker.join();
        String restart = Work.outcome(() -> {
            worker.start();
            return "started";
        });
        return List.of(name, state, early, first, again, restart);
    }
}
