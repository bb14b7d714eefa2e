import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;

/**
 * Inputs: 0 for a stack, 1 for a queue; how many items are in it at first; the call {operation, item} of one thread; the
 * calls of another. Again and again the one is stopped before a step of its call, each time before a later one, until its
 * call has no further step. While it stands still, the other makes all its calls. The answer: for each time what {@link
 * Standstill} came to.
 */
public final class Stopped implements Scenario<LockFree> {
    private static final int MOST_STEPS = 50;

    @Override
    public Object play(LockFree solution, Stage stage) throws Exception {
        List<Object> times = new ArrayList<>();
        boolean stopped = true;
        for (int step = 1; stopped && step <= MOST_STEPS; step++) {
            Store store = new Store(solution, stage.whole(0));
            store.fill(stage.whole(1));
            Standstill standstill = new Standstill(store, step);
            times.add(standstill.play(stage.input(2, long[].class), stage.input(3, long[][].class)));
            stopped = standstill.wasReached();
        }
        return times;
    }
}
