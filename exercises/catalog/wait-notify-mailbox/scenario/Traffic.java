import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import forkyard.kit.Troupe;
import java.util.List;

/**
 * Inputs: producers, consumers, items of each producer, a secret. Consumers take equal shares. The answer: trouble, and what
 * each consumer took.
 */
public final class Traffic implements Scenario<Mailbox<Long>> {
    @Override
    public Object play(Mailbox<Long> mailbox, Stage stage) throws Exception {
        int producers = stage.whole(0);
        int consumers = stage.whole(1);
        int each = stage.whole(2);
        long secret = stage.longer(3);
        int share = producers * each / consumers;
        long[][] taken = new long[consumers][share];
        Troupe troupe = new Troupe();
        // By turns, so that under a calm schedule hardly more than one of each kind is there at a time.
        for (int i = 0; i < Math.max(producers, consumers); i++) {
            if (i < consumers) {
                long[] mine = taken[i];
                troupe.add(() -> take(mailbox, mine));
            }
            if (i < producers) {
                long first = secret + (long) i * each;
                troupe.add(() -> {
                    for (int item = 0; item < each; item++) {
                        mailbox.put(first + item);
                    }
                });
            }
        }
        return List.of(troupe.play(stage), taken);
    }

    private static void take(Mailbox<Long> mailbox, long[] taken) throws InterruptedException {
        for (int i = 0; i < taken.length; i++) {
            Long item = mailbox.take();
            if (item == null) {
                throw new IllegalStateException("take() returned null");
            }
            taken[i] = item;
        }
    }
}
