import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.List;

/** Inputs: keys, their order, p. The answer: the keys, sorted, and how often each thread compared. */
public final class Counted implements Scenario<KeySort> {
    @Override
    public Object play(KeySort solution, Stage stage) throws Exception {
        long[] keys = stage.input(0, long[].class);
        CountingOrder order = new CountingOrder(stage.input(1, LongOrder.class));
        solution.sort(keys, order, stage.whole(2));
        return List.of(keys, order.counts());
    }
}
