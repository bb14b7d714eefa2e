import forkyard.kit.Probe;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import forkyard.kit.Troupe;
import java.util.ArrayList;
import java.util.List;

/**
 * Inputs: what the waiters do (0 take from an empty buffer, 1 put into a full one, 2 offer to a full one), capacity, waiters, rounds,
 * milliseconds of an offer, whether to be quiet. When all wait, the director comes to the gate {@code quiet}, where he is held
 * while nothing can happen; then he brings or takes what the waiters need, all at once. The answer: trouble, and round by round
 * what was taken in the end, those who took it in no order.
 */
public final class Waiters implements Scenario<Factory> {
    private static final int TAKING = 0;
    private static final int PUTTING = 1;

    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        int rounds = stage.whole(3);
        boolean quiet = stage.input(5, Boolean.class);
        List<long[]> taken = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            BoundedBuffer<Long> buffer = factory.create(stage.whole(1));
            long[] got = new long[stage.whole(0) == TAKING ? stage.whole(2) : stage.whole(1) + stage.whole(2)];
            String trouble = round(buffer, stage, quiet ? stage.probe("quiet") : null, got);
            if (!trouble.isEmpty()) {
                return List.of(trouble, List.of());
            }
            taken.add(got);
        }
        return List.of("", taken);
    }

    private static String round(BoundedBuffer<Long> buffer, Stage stage, Probe quiet, long[] taken) throws Exception {
        int kind = stage.whole(0);
        int capacity = stage.whole(1);
        int waiters = stage.whole(2);
        Troupe troupe = new Troupe();
        for (long item = 0; kind != TAKING && item < capacity; item++) {
            buffer.put(item);
        }
        int[] all = new int[waiters];
        for (int i = 0; i < waiters; i++) {
            int me = i;
            all[i] = i;
            troupe.add(() -> {
                if (kind == TAKING) {
                    taken[me] = Calls.item(buffer.take());
                } else if (kind == PUTTING) {
                    buffer.put((long) capacity + me);
                } else if (!buffer.offer((long) capacity + me, stage.whole(4))) {
                    throw new IllegalStateException("offer gave up, though room came in time");
                }
            });
        }
        troupe.add(() -> {
            troupe.awaitWaiting(all);
            if (quiet != null) {
                quiet.arrive();
            }
            for (int i = 0; i < (kind == TAKING ? waiters : taken.length); i++) {
                if (kind == TAKING) {
                    buffer.put((long) i);
                } else {
                    taken[i] = Calls.item(buffer.take());
                }
            }
        });
        return troupe.play(stage);
    }
}
