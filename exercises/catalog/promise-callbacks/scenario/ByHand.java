import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Inputs: 0 for a sum or 1 for a factorial, n. The executor only keeps what it is given, until the scenario works it off
 * itself. The answer: how many tasks there were when the call had returned, whether the result was there already, what came of
 * it when all tasks had ended.
 */
public final class ByHand implements Scenario<Promises> {
    @Override
    public Object play(Promises promises, Stage stage) {
        Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
        CompletableFuture<?> future = Errand.send(promises, stage.whole(0), stage.whole(1), tasks::add);
        int handedOver = tasks.size();
        Seen seen = Seen.of(future);
        boolean early = seen.told();
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            task.run();
        }
        return List.of(handedOver, early, seen.answer());
    }
}
