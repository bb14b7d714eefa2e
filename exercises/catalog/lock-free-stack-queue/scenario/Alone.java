import forkyard.kit.Scenario;
import forkyard.kit.Stage;

/** One thread. Inputs: 0 for a stack, 1 for a queue; the calls {operation, item}. The answer: a number for each call. */
public final class Alone implements Scenario<LockFree> {
    @Override
    public Object play(LockFree solution, Stage stage) {
        Store store = new Store(solution, stage.whole(0));
        long[][] calls = stage.input(1, long[][].class);
        long[] answers = new long[calls.length];
        for (int i = 0; i < calls.length; i++) {
            answers[i] = store.call(calls[i]);
        }
        return answers;
    }
}
