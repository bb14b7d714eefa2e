import forkyard.kit.EventLog;
import forkyard.kit.Pace;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Inputs: 0 for a stack, 1 for a queue; how many items are in it at first; rounds; thread by thread the calls {operation,
 * item}. The events tell when each call began and ended. The answer: round by round what was left.
 */
public final class Histories implements Scenario<LockFree> {
    private static final int MOST_LEFT = 40;

    @Override
    public Object play(LockFree solution, Stage stage) throws Exception {
        long[][][] script = stage.input(3, long[][][].class);
        long[][] left = new long[stage.whole(2)][];
        for (int round = 0; round < left.length; round++) {
            Store store = new Store(solution, stage.whole(0));
            store.fill(stage.whole(1));
            play(store, script, round, stage);
            left[round] = store.drain(MOST_LEFT);
        }
        return left;
    }

    private static void play(Store store, long[][][] script, int round, Stage stage) throws Exception {
        EventLog log = stage.log();
        Pace pace = stage.pace(script.length);
        List<Callable<?>> parts = new ArrayList<>();
        for (int i = 0; i < script.length; i++) {
            int me = i;
            parts.add(() -> {
                for (int call = 0; call < script[me].length; call++) {
                    pace.abreast(me, call + 1);
                    log.event("call", round, me, call);
                    log.event("back", round, me, call, store.call(script[me][call]));
                }
                pace.done(me);
                return null;
            });
        }
        stage.together("caller", parts);
    }
}
