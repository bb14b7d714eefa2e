import forkyard.kit.EventLog;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

/**
 * Inputs: k, threads, rounds, whether connections are made at the gate {@code make}. Each thread borrows and gives back,
 * again and again. Who got and gives what are events. The answer: trouble.
 */
public final class Traffic implements Scenario<Factory> {
    private volatile String trouble = "";

    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        int threads = stage.whole(1);
        int rounds = stage.whole(2);
        boolean gate = stage.input(3, Boolean.class);
        Pool<Connection> pool =
                factory.create(stage.whole(0), new Maker(stage, gate ? stage.probe("make") : null));
        List<Callable<?>> parts = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int me = i;
            parts.add(() -> {
                for (int round = 0; round < rounds && trouble.isEmpty(); round++) {
                    use(pool, stage.log(), me);
                }
                return null;
            });
        }
        stage.together("client", parts);
        return trouble;
    }

    private void use(Pool<Connection> pool, EventLog log, int me) throws InterruptedException {
        try {
            Connection connection = pool.borrow(-1);
            log.event("got", me, connection.number);
            log.event("gives", me, connection.number);
            pool.giveBack(connection);
        } catch (RuntimeException | TimeoutException e) {
            trouble = "A call threw " + e;
        }
    }
}
