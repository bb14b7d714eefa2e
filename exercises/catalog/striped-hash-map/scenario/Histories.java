import forkyard.kit.EventLog;
import forkyard.kit.Pace;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Inputs: stripes, the hash codes of the keys, rounds, calls before, thread by thread the calls {operation, key, value}. The
 * events tell when each call began and ended. The answer: round by round the size at last, and the value of each key.
 */
public final class Histories implements Scenario<Factory> {
    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        int[] hashes = stage.input(1, int[].class);
        long[][] before = stage.input(3, long[][].class);
        long[][][] script = stage.input(4, long[][][].class);
        long[][] last = new long[stage.whole(2)][1 + hashes.length];
        for (int round = 0; round < last.length; round++) {
            Calls calls = new Calls(factory.create(stage.whole(0)), hashes);
            for (long[] call : before) {
                calls.make(call);
            }
            play(calls, script, round, stage);
            last[round][0] = calls.make(new long[] {4, 0, 0});
            for (int key = 0; key < hashes.length; key++) {
                last[round][1 + key] = calls.make(new long[] {0, key, 0});
            }
        }
        return last;
    }

    private static void play(Calls calls, long[][][] script, int round, Stage stage) throws Exception {
        EventLog log = stage.log();
        Pace pace = stage.pace(script.length);
        List<Callable<?>> parts = new ArrayList<>();
        for (int i = 0; i < script.length; i++) {
            int me = i;
            parts.add(() -> {
                for (int call = 0; call < script[me].length; call++) {
                    pace.abreast(me, call + 1);
                    log.event("call", round, me, call);
                    log.event("back", round, me, call, calls.make(script[me][call]));
                }
                pace.done(me);
                return null;
            });
        }
        stage.together("caller", parts);
    }
}
