import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import forkyard.kit.Troupe;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * Input: what the one who waits does (0 takes from an empty buffer of 2, 1 puts into a full one, 2 offers to a full one). He is
 * interrupted; then the buffer is used on. The answer: trouble, what became of the call (0 it returned, 1 it threw an
 * InterruptedException), what was taken afterwards, and the size at last.
 */
public final class Interrupted implements Scenario<Factory> {
    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        int kind = stage.whole(0);
        BoundedBuffer<Long> buffer = factory.create(2);
        for (long item = 1; kind != 0 && item <= 2; item++) {
            buffer.put(item);
        }
        CountDownLatch over = new CountDownLatch(1);
        int[] outcome = new int[1];
        long[] taken = new long[3];
        Troupe troupe = new Troupe();
        troupe.add(() -> {
            try {
                Calls.make(buffer, new long[] {kind == 0 ? 1 : kind == 1 ? 0 : 2, 9, 5_000});
            } catch (InterruptedException e) {
                outcome[0] = 1;
            } finally {
                over.countDown();
            }
        });
        troupe.add(() -> {
            troupe.awaitWaiting(0);
            troupe.interrupt(0);
            over.await();
            for (long item = 1; kind == 0 && item <= 2; item++) {
                buffer.put(item);
            }
            taken[0] = Calls.item(buffer.take());
            taken[1] = Calls.item(buffer.take());
            buffer.put(3L);
            taken[2] = Calls.item(buffer.take());
        });
        String trouble = troupe.play(stage);
        return List.of(trouble, outcome[0], taken, trouble.isEmpty() ? buffer.size() : 0);
    }
}
