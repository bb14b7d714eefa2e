import forkyard.kit.Scenario;
import forkyard.kit.Stage;

/**
 * A consumer is interrupted before he consumes; when he has given up, an item comes. The answer: the item that he got, 0 if
 * he was interrupted; and what was consumed afterwards, if he was, else 0.
 */
public final class Interrupted implements Scenario<Handoff<Long>> {
    @Override
    public Object play(Handoff<Long> handoff, Stage stage) throws Exception {
        long[] outcome = new long[2];
        Thread.currentThread().interrupt();
        outcome[0] = ItemAndInterrupt.consume(handoff);
        Thread.interrupted();
        handoff.produce(1L);
        if (outcome[0] == 0) {
            outcome[1] = ItemAndInterrupt.consume(handoff);
        }
        return outcome;
    }
}
