import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import forkyard.kit.Troupe;
import java.util.List;

/**
 * An item comes for a consumer, and right after it an interrupt. What he has not got is consumed afterwards. The answer: trouble,
 * and as in {@code Interrupted}.
 */
public final class ItemAndInterrupt implements Scenario<Handoff<Long>> {
    @Override
    public Object play(Handoff<Long> handoff, Stage stage) throws Exception {
        long[] outcome = new long[2];
        Troupe troupe = new Troupe();
        troupe.add(() -> {
            handoff.produce(1L);
            // An event, so that under control others may go first.
            stage.log().event("interrupt");
            troupe.interrupt(1);
        });
        troupe.add(() -> outcome[0] = consume(handoff));
        String trouble = troupe.play(stage);
        if (trouble.isEmpty() && outcome[0] == 0) {
            outcome[1] = consume(handoff);
        }
        return List.of(trouble, outcome);
    }

    /** The item; 0 if interrupted, -1 for null. */
    static long consume(Handoff<Long> handoff) {
        try {
            Long item = handoff.consume();
            return item == null ? -1 : item;
        } catch (InterruptedException e) {
            return 0;
        }
    }
}
