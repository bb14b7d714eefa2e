import forkyard.kit.Scenario;
import forkyard.kit.Stage;

/**
 * One thread. Inputs: balances, then for each call {operation, account, other account, amount}. The answer for each call: the result,
 * how often the hook was called, and with which accounts.
 */
public final class Teller implements Scenario<Factory> {
    @Override
    public Object play(Factory factory, Stage stage) {
        long[] hooked = new long[3];
        Bank bank = factory.create(stage.input(0, long[].class), (from, to) -> {
            hooked[0]++;
            hooked[1] = from;
            hooked[2] = to;
        });
        long[][] calls = stage.input(1, long[][].class);
        long[][] answers = new long[calls.length][];
        for (int i = 0; i < calls.length; i++) {
            hooked[0] = 0;
            long result = Calls.make(bank, calls[i]);
            answers[i] = new long[] {result, hooked[0], hooked[1], hooked[2]};
        }
        return answers;
    }
}
