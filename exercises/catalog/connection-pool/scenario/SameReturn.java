import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

/**
 * Two threads give the same connection back, the only one of a pool. The answer: how many of them were refused, and how many
 * connections could be borrowed afterwards, of two that were asked for.
 */
public final class SameReturn implements Scenario<Factory> {
    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        Pool<Connection> pool = factory.create(1, new Maker(stage, null));
        Connection connection = pool.borrow(-1);
        int[] refused = new int[2];
        stage.together("client", List.of(giving(pool, connection, refused, 0), giving(pool, connection, refused, 1)));
        int borrowed = 0;
        try {
            while (borrowed < 2) {
                pool.borrow(0);
                borrowed++;
            }
        } catch (TimeoutException e) {
            // There is no further one.
        }
        return List.of(Arrays.stream(refused).sum(), borrowed);
    }

    private static Callable<?> giving(Pool<Connection> pool, Connection connection, int[] refused, int me) {
        return () -> {
            try {
                pool.giveBack(connection);
            } catch (IllegalStateException e) {
                refused[me] = 1;
            }
            return null;
        };
    }
}
