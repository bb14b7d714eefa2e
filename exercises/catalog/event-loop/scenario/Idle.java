import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.List;

/**
 * A loop with nothing to do, until somebody who has been held at the gate {@code quiet} stops it. The answer: when run came
 * back.
 */
public final class Idle implements Scenario<Factory> {
    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        EventLoop loop = factory.create(new VirtualClock());
        stage.together("player", List.of(
                () -> {
                    loop.run();
                    return null;
                },
                () -> {
                    stage.probe("quiet").arrive();
                    loop.callSoonThreadSafe(loop::stop);
                    return null;
                }));
        return loop.time();
    }
}
