import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import forkyard.kit.Troupe;
import java.util.List;

/**
 * Inputs: producers, consumers, items of each producer, a secret. Consumers take equal shares. The answer: trouble, and what
 * each consumer took.
 */
public final class Traffic implements Scenario<Handoff<Long>> {
    @Override
    public Object play(Handoff<Long> handoff, Stage stage) throws Exception {
        int producers = stage.whole(0);
        int consumers = stage.whole(1);
        int each = stage.whole(2);
        long secret = stage.longer(3);
        int share = producers * each / consumers;
        long[][] consumed = new long[consumers][share];
        Troupe troupe = new Troupe();
        // Producers first, so that under a calm schedule nobody has to wait.
        for (int i = 0; i < producers; i++) {
            long first = secret + (long) i * each;
            troupe.add(() -> {
                for (int item = 0; item < each; item++) {
                    handoff.produce(first + item);
                }
            });
        }
        for (long[] mine : consumed) {
            troupe.add(() -> consume(handoff, mine));
        }
        return List.of(troupe.play(stage), consumed);
    }

    private static void consume(Handoff<Long> handoff, long[] got) throws InterruptedException {
        for (int i = 0; i < got.length; i++) {
            Long item = handoff.consume();
            if (item == null) {
                throw new IllegalStateException("consume() returned null");
            }
            got[i] = item;
        }
    }
}
