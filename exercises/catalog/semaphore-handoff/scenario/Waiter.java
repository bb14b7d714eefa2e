import forkyard.kit.Probe;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.List;

/**
 * A consumer waits. The producer comes to the gate {@code quiet}, where he is held until the other is at rest; then he brings an
 * item. The answer: trouble, and what was consumed.
 */
public final class Waiter implements Scenario<Handoff<Long>> {
    @Override
    public Object play(Handoff<Long> handoff, Stage stage) throws Exception {
        Probe quiet = stage.probe("quiet");
        long[] consumed = new long[1];
        Troupe troupe = new Troupe();
        troupe.add(() -> consumed[0] = handoff.consume());
        troupe.add(() -> {
            quiet.arrive();
            handoff.produce(1L);
        });
        return List.of(troupe.play(stage), consumed);
    }
}
