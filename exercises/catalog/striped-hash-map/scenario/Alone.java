import forkyard.kit.Scenario;
import forkyard.kit.Stage;

/**
 * One thread. Inputs: stripes, the hash codes of the keys, the calls {operation, key, value}. The answer: a number for each
 * call.
 */
public final class Alone implements Scenario<Factory> {
    @Override
    public Object play(Factory factory, Stage stage) {
        Calls calls = new Calls(factory.create(stage.whole(0)), stage.input(1, int[].class));
        long[][] script = stage.input(2, long[][].class);
        long[] answers = new long[script.length];
        for (int i = 0; i < script.length; i++) {
            answers[i] = calls.make(script[i]);
        }
        return answers;
    }
}
