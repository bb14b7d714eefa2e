import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Input: errands {kind, n}, each in a thread of its own, with an executor that works at once. The answer: what came of each.
 */
public final class Callers implements Scenario<Promises> {
    @Override
    public Object play(Promises promises, Stage stage) throws Exception {
        int[][] errands = stage.input(0, int[][].class);
        Object[] answers = new Object[errands.length];
        List<Callable<?>> parts = new ArrayList<>();
        for (int i = 0; i < errands.length; i++) {
            int me = i;
            parts.add(() -> answers[me] =
                    Seen.of(Errand.send(promises, errands[me][0], errands[me][1], Runnable::run)).answer());
        }
        stage.together("caller", parts);
        return Arrays.asList(answers);
    }
}
