import forkyard.kit.Pace;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import forkyard.kit.Troupe;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Inputs: capacity, rounds, then calls of a producer, a consumer and a third, {operation, item, milliseconds}; after its calls the
 * third takes as many items as its offers have added, so that every round comes to an end. The answer: trouble, and round by
 * round {thread, operation, item, result, stamp before, stamp after} for each call; the stamps count up over all threads.
 */
public final class Histories implements Scenario<Factory> {
    private static final long[] TAKE = {1, 0, 0};
    private static final int OFFER = 2;

    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        int capacity = stage.whole(0);
        int rounds = stage.whole(1);
        long[][][] script = stage.input(2, long[][][].class);
        List<BoundedBuffer<Long>> buffers = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            buffers.add(factory.create(capacity));
        }
        long[][][][] recorded = new long[rounds][3][][];
        AtomicLong clock = new AtomicLong();
        Pace pace = stage.pace(3);
        Troupe troupe = new Troupe();
        for (int i = 0; i < 3; i++) {
            int me = i;
            troupe.add(() -> {
                for (int round = 0; round < rounds; round++) {
                    pace.abreast(me, round + 1);
                    recorded[round][me] = calls(buffers.get(round), me, script[me], clock);
                }
                pace.done(me);
            });
        }
        String trouble = troupe.play(stage);
        return List.of(trouble, trouble.isEmpty() ? recorded : new long[0][][][]);
    }

    private static long[][] calls(BoundedBuffer<Long> buffer, int me, long[][] script, AtomicLong clock)
            throws InterruptedException {
        List<long[]> recorded = new ArrayList<>();
        int owed = 0;
        for (long[] call : script) {
            long[] done = call(buffer, me, call, clock);
            recorded.add(done);
            owed += done[1] == OFFER ? (int) done[3] : 0;
        }
        for (int i = 0; i < owed; i++) {
            recorded.add(call(buffer, me, TAKE, clock));
        }
        return recorded.toArray(long[][]::new);
    }

    private static long[] call(BoundedBuffer<Long> buffer, int me, long[] call, AtomicLong clock)
            throws InterruptedException {
        long before = clock.getAndIncrement();
        long result = Calls.make(buffer, call);
        return new long[] {me, call[0], call[1], result, before, clock.getAndIncrement()};
    }
}
