import forkyard.kit.Pace;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Inputs: balances, transfers {from, to, amount} of each thread. One more thread adds up. The answer: which transfers were made, the
 * least and greatest total that was seen, the balances and the total at last, and how often an account was held by two.
 */
public final class Crowd implements Scenario<Factory> {
    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        long[] initial = stage.input(0, long[].class);
        long[][][] script = stage.input(1, long[][][].class);
        Vaults vaults = new Vaults(initial.length);
        Bank bank = factory.create(initial.clone(), vaults::visit);
        Pace pace = stage.pace(script.length + 1);
        boolean[][] made = new boolean[script.length][];
        long[] totals = {Long.MAX_VALUE, Long.MIN_VALUE};
        List<Callable<?>> parts = new ArrayList<>();
        for (int i = 0; i < script.length; i++) {
            int me = i;
            parts.add(() -> {
                made[me] = new boolean[script[me].length];
                for (int each = 0; each < script[me].length; each++) {
                    pace.abreast(me, each + 1);
                    long[] asked = script[me][each];
                    made[me][each] = bank.transfer((int) asked[0], (int) asked[1], asked[2]);
                }
                pace.done(me);
                return null;
            });
        }
        parts.add(() -> {
            for (int round = 1; round <= script[0].length; round++) {
                pace.abreast(script.length, round);
                long total = bank.total();
                totals[0] = Math.min(totals[0], total);
                totals[1] = Math.max(totals[1], total);
            }
            pace.done(script.length);
            return null;
        });
        stage.together("clerk", parts);
        return List.of(made, totals, Calls.balances(bank, initial.length), bank.total(), vaults.clashes());
    }
}
