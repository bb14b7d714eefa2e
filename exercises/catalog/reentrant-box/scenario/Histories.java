import forkyard.kit.EventLog;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Inputs: whether the threads come one after another, and for each of them its calls {operation, box, k} (see {@code
 * Calls}). Each call's beginning and its end with the result are events.
 */
public final class Histories implements Scenario<Box> {
    @Override
    public Object play(Box box, Stage stage) throws Exception {
        boolean inTurn = stage.input(0, Boolean.class);
        int[][][] script = stage.input(1, int[][][].class);
        EventLog log = stage.log();
        Calls calls = new Calls(box);
        List<Callable<?>> parts = new ArrayList<>();
        for (int i = 0; i < script.length; i++) {
            int me = i;
            parts.add(() -> {
                for (int call = 0; call < script[me].length; call++) {
                    log.event("call", me, call);
                    long result = calls.make(script[me][call]);
                    log.event("return", me, call, result);
                }
                return null;
            });
        }
        if (inTurn) {
            for (Callable<?> part : parts) {
                stage.together("user", List.of(part));
            }
        } else {
            stage.together("user", parts);
        }
        return null;
    }
}
