import forkyard.kit.EventLog;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Inputs: balances, rounds, calls {operation, account, other account, amount} of each thread. Each round has a bank of its own. Events
 * tell of each call's begin (round, thread, call) and end (the same, and the result). The answer: how often an account was held by
 * two.
 */
public final class Histories implements Scenario<Factory> {
    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        long[] initial = stage.input(0, long[].class);
        int clashes = 0;
        for (int round = 0; round < stage.whole(1); round++) {
            Vaults vaults = new Vaults(initial.length);
            Bank bank = factory.create(initial.clone(), vaults::visit);
            round(bank, round, stage);
            clashes += vaults.clashes();
        }
        return clashes;
    }

    private static void round(Bank bank, int round, Stage stage) throws Exception {
        long[][][] script = stage.input(2, long[][][].class);
        EventLog log = stage.log();
        List<Callable<?>> parts = new ArrayList<>();
        for (int i = 0; i < script.length; i++) {
            int me = i;
            parts.add(() -> {
                for (int call = 0; call < script[me].length; call++) {
                    log.event("call", round, me, call);
                    long result = Calls.make(bank, script[me][call]);
                    log.event("done", round, me, call, result);
                }
                return null;
            });
        }
        stage.together("clerk", parts);
    }
}
