import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import forkyard.kit.Troupe;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * Input: rounds. Two wait for an item; one item comes, and at the same time the first is interrupted. If he has not got it, the
 * other must; if he has, another item comes. The answer: trouble, and round by round {whether the first was interrupted, what he
 * took, what the other took}.
 */
public final class SignalledAndInterrupted implements Scenario<Factory> {
    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        List<long[]> rounds = new ArrayList<>();
        for (int round = 0; round < stage.whole(0); round++) {
            BoundedBuffer<Long> buffer = factory.create(1);
            CountDownLatch over = new CountDownLatch(1);
            long[] outcome = new long[3];
            Troupe troupe = new Troupe();
            troupe.add(() -> {
                try {
                    outcome[1] = Calls.item(buffer.take());
                } catch (InterruptedException e) {
                    outcome[0] = 1;
                } finally {
                    over.countDown();
                }
            });
            troupe.add(() -> outcome[2] = Calls.item(buffer.take()));
            troupe.add(() -> {
                troupe.awaitWaiting(0, 1);
                buffer.put(1L);
                troupe.interrupt(0);
                over.await();
                if (outcome[0] == 0) {
                    buffer.put(2L);
                }
            });
            String trouble = troupe.play(stage);
            if (!trouble.isEmpty()) {
                return List.of(trouble, List.of());
            }
            rounds.add(outcome);
        }
        return List.of("", rounds);
    }
}
