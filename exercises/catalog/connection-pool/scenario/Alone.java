import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/**
 * One thread that never waits. Inputs: k, then for each call {operation, number}: 0 borrows, 1 borrows while the factory
 * fails, 2 gives the connection of this number back, or one from elsewhere if there is none. The answer, for each call: the
 * number of the connection, 0 if it was given back, -1 for a TimeoutException, -2 for an IllegalStateException, which has to
 * have the cause that there was.
 */
public final class Alone implements Scenario<Factory> {
    private static final int REFUSED = -2;

    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        Maker maker = new Maker(stage, null);
        Pool<Connection> pool = factory.create(stage.whole(0), maker);
        int[][] calls = stage.input(1, int[][].class);
        int[] results = new int[calls.length];
        Map<Integer, Connection> seen = new HashMap<>();
        for (int i = 0; i < calls.length; i++) {
            if (calls[i][0] == 2) {
                results[i] = giveBack(pool, seen.getOrDefault(calls[i][1], new Connection(calls[i][1])));
            } else {
                maker.fails(calls[i][0] == 1);
                results[i] = borrow(pool, maker, seen);
            }
        }
        return results;
    }

    private static int borrow(Pool<Connection> pool, Maker maker, Map<Integer, Connection> seen)
            throws InterruptedException {
        try {
            Connection connection = pool.borrow(0);
            seen.put(connection.number, connection);
            return connection.number;
        } catch (TimeoutException e) {
            return -1;
        } catch (IllegalStateException e) {
            if (!maker.threw(e.getCause())) {
                throw e;
            }
            return REFUSED;
        }
    }

    private static int giveBack(Pool<Connection> pool, Connection connection) {
        try {
            pool.giveBack(connection);
            return 0;
        } catch (IllegalStateException e) {
            return REFUSED;
        }
    }
}
