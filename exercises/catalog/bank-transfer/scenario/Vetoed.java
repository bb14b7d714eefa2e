import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.List;

/**
 * Inputs: balances, and a transfer {from, to, amount} whose hook throws. Another thread then makes the same transfer, with a hook that
 * does not. The answer: whether the exception came out, the balances then, the result of the second transfer, the balances at last.
 */
public final class Vetoed implements Scenario<Factory> {
    private static final class Veto extends RuntimeException {
        private static final long serialVersionUID = 1;

        Veto() {
            super("the audit forbids it");
        }
    }

    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        long[] initial = stage.input(0, long[].class);
        long[] asked = stage.input(1, long[].class);
        boolean[] forbids = {true};
        Bank bank = factory.create(initial.clone(), (from, to) -> {
            if (forbids[0]) {
                throw new Veto();
            }
        });
        boolean[] threw = new boolean[1];
        boolean[] made = new boolean[1];
        stage.together("first", List.of(() -> {
            try {
                bank.transfer((int) asked[0], (int) asked[1], asked[2]);
            } catch (Veto e) {
                threw[0] = true;
            }
            return null;
        }));
        forbids[0] = false;
        long[][] between = new long[1][];
        stage.together("second", List.of(() -> {
            between[0] = Calls.balances(bank, initial.length);
            made[0] = bank.transfer((int) asked[0], (int) asked[1], asked[2]);
            return null;
        }));
        return List.of(threw[0], between[0], made[0], Calls.balances(bank, initial.length));
    }
}
