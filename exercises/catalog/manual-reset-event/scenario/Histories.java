import forkyard.kit.EventLog;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Input: for each thread its calls {operation, milliseconds} (see {@code Calls}). Each call's beginning and its end with the
 * result are events.
 */
public final class Histories implements Scenario<Event> {
    @Override
    public Object play(Event event, Stage stage) throws Exception {
        int[][][] script = stage.input(0, int[][][].class);
        EventLog log = stage.log();
        List<Callable<?>> parts = new ArrayList<>();
        for (int i = 0; i < script.length; i++) {
            int me = i;
            parts.add(() -> {
                for (int call = 0; call < script[me].length; call++) {
                    log.event("call", me, call);
                    log.event("return", me, call, Calls.make(event, script[me][call]));
                }
                return null;
            });
        }
        stage.together("user", parts);
        return null;
    }
}
