import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Inputs: 0 for a stack, 1 for a queue; producers, consumers, items of each producer. Consumers take until nothing is left
 * and all producers are done. The answer: what each consumer took, and what was left.
 */
public final class Traffic implements Scenario<LockFree> {
    @Override
    public Object play(LockFree solution, Stage stage) throws Exception {
        Store store = new Store(solution, stage.whole(0));
        int producers = stage.whole(1);
        int each = stage.whole(3);
        int all = producers * each;
        long[][] taken = new long[stage.whole(2)][];
        AtomicInteger busy = new AtomicInteger(producers);
        List<Callable<?>> parts = new ArrayList<>();
        for (int i = 0; i < producers; i++) {
            int me = i;
            parts.add(() -> {
                for (int item = 0; item < each; item++) {
                    store.call(new long[] {Store.IN, me * each + item});
                }
                return busy.decrementAndGet();
            });
        }
        for (int i = 0; i < taken.length; i++) {
            int me = i;
            parts.add(() -> taken[me] = take(store, busy, all));
        }
        stage.together("player", parts);
        return List.of(taken, store.drain(all));
    }

    /** Whoever takes more than there is has shown enough. */
    private static long[] take(Store store, AtomicInteger busy, int most) {
        long[] taken = new long[most + 1];
        int count = 0;
        boolean more = true;
        while (more && count <= most) {
            more = busy.get() > 0;
            long item = store.take();
            if (item != Store.NOTHING) {
                taken[count++] = item;
                more = true;
            }
        }
        return Arrays.copyOf(taken, count);
    }
}
