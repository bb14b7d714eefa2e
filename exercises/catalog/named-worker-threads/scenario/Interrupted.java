import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.List;

/**
 * Inputs: the worker's name, its value. While somebody waits for the result, the job interrupts him, and goes on when all is
 * at rest again. The answer: what came of his call, and of a later one.
 */
public final class Interrupted implements Scenario<WorkerFactory> {
    @Override
    public Object play(WorkerFactory solution, Stage stage) throws Exception {
        Thread waiter = Thread.currentThread();
        Worker<Long> worker = solution.create(stage.input(0, String.class), () -> {
            stage.probe("quiet").arrive();
            waiter.interrupt();
            stage.probe("quiet").arrive();
            return stage.longer(1);
        });
        worker.start();
        String first = Work.outcome(worker::result);
        // A call that has taken no notice leaves the flag behind.
        Thread.interrupted();
        return List.of(first, Work.outcome(worker::result));
    }
}
