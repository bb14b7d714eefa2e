import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.List;
import java.util.concurrent.TimeoutException;

/**
 * One thread and one connection. Inputs: what goes wrong (0 the factory fails, 1 the time is over, 2 an interrupt),
 * milliseconds. After that the connection must be to be had, for whoever waits for as long as it takes. The answer: what
 * went wrong, the nanoseconds until then, and the number of the connection that was lent afterwards.
 */
public final class Mishap implements Scenario<Factory> {
    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        int kind = stage.whole(0);
        Maker maker = new Maker(stage, null);
        Pool<Connection> pool = factory.create(1, maker);
        Connection lent = kind == 0 ? null : pool.borrow(-1);
        maker.fails(kind == 0);
        if (kind == 2) {
            Thread.currentThread().interrupt();
        }
        long began = System.nanoTime();
        String outcome = outcome(pool, maker, kind == 1 ? stage.whole(1) : -1);
        long took = System.nanoTime() - began;
        maker.fails(false);
        Thread.interrupted();
        if (lent != null) {
            pool.giveBack(lent);
        }
        return List.of(outcome, took, pool.borrow(-1).number);
    }

    private static String outcome(Pool<Connection> pool, Maker maker, long timeoutMs) {
        try {
            pool.borrow(timeoutMs);
            return "a connection";
        } catch (TimeoutException | InterruptedException e) {
            return e.getClass().getSimpleName();
        } catch (IllegalStateException e) {
            return "IllegalStateException" + (maker.threw(e.getCause()) ? "" : " without the cause");
        }
    }
}
