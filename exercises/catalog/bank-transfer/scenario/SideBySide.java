import forkyard.kit.Probe;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Inputs: pairs of accounts {from, to} that share none, and how much is in each account. All pairs transfer 1, and meet at the gate
 * {@code hook} while they hold their accounts. The answer: the balances afterwards.
 */
public final class SideBySide implements Scenario<Factory> {
    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        int[][] pairs = stage.input(0, int[][].class);
        long[] initial = new long[2 * pairs.length];
        Arrays.fill(initial, stage.longer(1));
        Probe gate = stage.probe("hook");
        Bank bank = factory.create(initial, (from, to) -> {
            try {
                gate.arrive();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        List<Callable<?>> parts = new ArrayList<>();
        for (int[] pair : pairs) {
            parts.add(() -> bank.transfer(pair[0], pair[1], 1));
        }
        stage.together("clerk", parts);
        return Calls.balances(bank, initial.length);
    }
}
