import forkyard.kit.Pace;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Inputs: seats, then round by round and thread by thread the calls {operation, seat}. Each round has seats of its own. The answer
 * has the same shape: for each call {result, stamp before, stamp after}; the stamps count up over all threads.
 */
public final class Histories implements Scenario<Factory> {
    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        int size = stage.whole(0);
        int[][][][] script = stage.input(1, int[][][][].class);
        int threads = script[0].length;
        Seats[] seats = new Seats[script.length];
        for (int round = 0; round < seats.length; round++) {
            seats[round] = factory.create(size);
        }
        long[][][][] results = new long[seats.length][threads][][];
        AtomicLong clock = new AtomicLong();
        Pace pace = stage.pace(threads);
        List<Callable<?>> parts = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int me = i;
            parts.add(() -> {
                for (int round = 0; round < seats.length; round++) {
                    pace.abreast(me, round + 1);
                    results[round][me] = calls(seats[round], script[round][me], clock);
                }
                pace.done(me);
                return null;
            });
        }
        stage.together("clerk", parts);
        return results;
    }

    private static long[][] calls(Seats seats, int[][] script, AtomicLong clock) {
        long[][] results = new long[script.length][];
        for (int i = 0; i < script.length; i++) {
            long called = clock.getAndIncrement();
            long result;
            try {
                result = Calls.make(seats, script[i][0], script[i][1]);
            } catch (RuntimeException e) {
                result = Calls.THREW;
            }
            results[i] = new long[] {result, called, clock.getAndIncrement()};
        }
        return results;
    }
}
