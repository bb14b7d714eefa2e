import forkyard.kit.Probe;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/**
 * Inputs: balances, then transfers {from, to, amount}. The first is held up in its hook, at the gate {@code quiet}, while all others
 * want one of its accounts. The answer: which were made, the balances afterwards, how often an account was held by two.
 */
public final class HeldUp implements Scenario<Factory> {
    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        long[] initial = stage.input(0, long[].class);
        long[][] transfers = stage.input(1, long[][].class);
        Vaults vaults = new Vaults(initial.length);
        Probe quiet = stage.probe("quiet");
        CountDownLatch holds = new CountDownLatch(1);
        Bank bank = factory.create(initial.clone(), (from, to) -> {
            vaults.enter(from, to);
            if (holds.getCount() == 1) {
                holds.countDown();
                pause(quiet);
            }
            vaults.leave(from, to);
        });
        boolean[] made = new boolean[transfers.length];
        List<Callable<?>> parts = new ArrayList<>();
        for (int i = 0; i < transfers.length; i++) {
            int me = i;
            parts.add(() -> {
                if (me > 0) {
                    holds.await();
                }
                made[me] = bank.transfer((int) transfers[me][0], (int) transfers[me][1], transfers[me][2]);
                return null;
            });
        }
        stage.together("clerk", parts);
        return List.of(made, Calls.balances(bank, initial.length), vaults.clashes());
    }

    private static void pause(Probe gate) {
        try {
            gate.arrive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
