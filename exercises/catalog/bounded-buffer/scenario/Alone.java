import forkyard.kit.Scenario;
import forkyard.kit.Stage;

/**
 * One thread. Inputs: capacity, then for each call {operation, item, milliseconds}: 0 puts, 1 takes, 2 offers, 3 asks for the size.
 * The answer: a number for each call.
 */
public final class Alone implements Scenario<Factory> {
    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        BoundedBuffer<Long> buffer = factory.create(stage.whole(0));
        long[][] calls = stage.input(1, long[][].class);
        long[] answers = new long[calls.length];
        for (int i = 0; i < calls.length; i++) {
            answers[i] = Calls.make(buffer, calls[i]);
        }
        return answers;
    }
}
