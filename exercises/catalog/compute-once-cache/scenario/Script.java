import forkyard.kit.Pace;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Inputs: for each thread the keys that it asks for, one after another; for each key how its function ends (0 with a value,
 * 1 to 3 with one of three exceptions); how many different hash codes there are. The log tells of all runs and calls.
 */
public final class Script implements Scenario<Factory> {
    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        int[][] script = stage.input(0, int[][].class);
        int[] refusals = stage.input(1, int[].class);
        int hashes = stage.whole(2);
        Told told = new Told(stage.log());
        Memo<Key, Long> memo = factory.create((key, self) -> told.run(key.number(), refusals[key.number()], () -> {}));
        Pace pace = stage.pace(script.length);
        List<Callable<?>> parts = new ArrayList<>();
        for (int i = 0; i < script.length; i++) {
            int me = i;
            parts.add(() -> {
                for (int call = 0; call < script[me].length; call++) {
                    pace.abreast(me, call + 1);
                    told.get(me, script[me][call], memo, script[me][call] % hashes);
                }
                pace.done(me);
                return null;
            });
        }
        stage.together("caller", parts);
        return script.length;
    }
}
