import forkyard.kit.Probe;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import forkyard.kit.Troupe;
import java.util.List;

/**
 * A consumer waits. The producer comes to the gate {@code quiet}, where he is held until the other is at rest; then he
 * brings an item. There is no answer: only whether the consumer was at rest is to be seen.
 */
public final class Waiter implements Scenario<Handoff<Long>> {
    @Override
    public Object play(Handoff<Long> handoff, Stage stage) throws Exception {
        Probe quiet = stage.probe("quiet");
        Troupe troupe = new Troupe();
        troupe.add(handoff::consume);
        troupe.add(() -> {
            quiet.arrive();
            handoff.produce(1L);
        });
        troupe.play(stage);
        return List.of();
    }
}
