import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.List;

/**
 * Inputs: philosophers, one of them. That one's meal throws an exception; then, in another thread, both neighbours and that one eat. The
 * answer: whether the exception came out, and how often each has eaten.
 */
public final class Spoiled implements Scenario<Factory> {
    private static final class BadFood extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        int n = stage.whole(0);
        int one = stage.whole(1);
        Table table = factory.create(n);
        boolean[] threw = new boolean[1];
        int[] eaten = new int[n];
        stage.together("first", List.of(() -> {
            try {
                table.dine(one, () -> {
                    throw new BadFood();
                });
            } catch (BadFood e) {
                threw[0] = true;
            }
            return null;
        }));
        stage.together("later", List.of(() -> {
            for (int each : new int[] {(one + n - 1) % n, (one + 1) % n, one}) {
                table.dine(each, () -> eaten[each]++);
            }
            return null;
        }));
        return List.of(threw[0], eaten);
    }
}
