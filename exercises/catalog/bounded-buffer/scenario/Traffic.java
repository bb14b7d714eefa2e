import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import forkyard.kit.Troupe;
import java.util.Arrays;
import java.util.List;

/**
 * Inputs: capacity, producers, consumers, items of each producer, a secret. Consumers take equal shares. The answer: trouble, what
 * each consumer took, the least and most that {@code size()} gave to anyone, the size afterwards.
 */
public final class Traffic implements Scenario<Factory> {
    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        BoundedBuffer<Long> buffer = factory.create(stage.whole(0));
        int producers = stage.whole(1);
        int consumers = stage.whole(2);
        int each = stage.whole(3);
        long secret = stage.longer(4);
        int share = producers * each / consumers;
        long[][] taken = new long[consumers][share];
        int[] least = new int[producers + consumers];
        int[] most = new int[producers + consumers];
        Troupe troupe = new Troupe();
        // By turns, so that under a calm schedule hardly more than one of each kind is there at a time.
        for (int i = 0; i < Math.max(producers, consumers); i++) {
            int me = i;
            if (me < consumers) {
                troupe.add(() -> {
                    for (int item = 0; item < share; item++) {
                        taken[me][item] = Calls.item(buffer.take());
                        note(buffer.size(), least, most, producers + me);
                    }
                });
            }
            if (me < producers) {
                troupe.add(() -> {
                    for (int item = 0; item < each; item++) {
                        buffer.put(secret + (long) me * each + item);
                        note(buffer.size(), least, most, me);
                    }
                });
            }
        }
        String trouble = troupe.play(stage);
        return List.of(
                trouble,
                taken,
                Arrays.stream(least).min().orElse(0),
                Arrays.stream(most).max().orElse(0),
                trouble.isEmpty() ? buffer.size() : 0);
    }

    private static void note(int size, int[] least, int[] most, int me) {
        least[me] = Math.min(least[me], size);
        most[me] = Math.max(most[me], size);
    }
}
