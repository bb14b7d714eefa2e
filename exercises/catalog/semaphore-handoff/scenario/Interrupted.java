import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.List;

/**
 * Input: whether an item comes before the interrupt; else it comes when the consumer has given up. A consumer is interrupted.
 * What he has not got is consumed afterwards. The answer: what became of his call (the item that he got, 0 if he was
 * interrupted), and what was consumed afterwards, if he was; else 0.
 */
public final class Interrupted implements Scenario<Handoff<Long>> {
    @Override
    public Object play(Handoff<Long> handoff, Stage stage) throws Exception {
        boolean before = stage.input(0, Boolean.class);
        long[] outcome = new long[2];
        Thread consumer = Thread.ofPlatform().name("consumer").start(() -> {
            try {
                outcome[0] = item(handoff.consume());
            } catch (InterruptedException e) {
                outcome[0] = 0;
            }
        });
        if (before) {
            handoff.produce(1L);
        }
        // An event, so that under control others may go first.
        stage.log().event("interrupt");
        consumer.interrupt();
        consumer.join();
        if (!before) {
            handoff.produce(1L);
        }
        if (outcome[0] == 0) {
            outcome[1] = item(handoff.consume());
        }
        return outcome;
    }

    private static long item(Long consumed) {
        return consumed == null ? -1 : consumed;
    }
}
