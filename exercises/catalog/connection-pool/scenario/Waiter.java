import forkyard.kit.Probe;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.List;

/**
 * Input: milliseconds. The only connection is lent, and somebody waits for it. Who has it comes to the gate {@code quiet},
 * where he is held until the other is at rest; then he gives it back. There is no answer: only whether the other was at rest
 * is to be seen.
 */
public final class Waiter implements Scenario<Factory> {
    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        Pool<Connection> pool = factory.create(1, new Maker(stage, null));
        Probe quiet = stage.probe("quiet");
        Connection connection = pool.borrow(-1);
        stage.together("client", List.of(() -> pool.borrow(stage.whole(0)), () -> {
            quiet.arrive();
            pool.giveBack(connection);
            return null;
        }));
        return "";
    }
}
