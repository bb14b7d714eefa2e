import forkyard.kit.Pace;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Inputs: threads, seats, laps, counts per lap. Each thread moves over seats that no other wants: it reserves the next one, then cancels the one
 * it had, so that it always has one or two. One more thread counts the free seats. The answer: how many of each thread's calls
 * were refused, the least and most free seats that were counted, the free seats afterwards.
 */
public final class ComeAndGo implements Scenario<Factory> {
    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        int threads = stage.whole(0);
        int size = stage.whole(1);
        int laps = stage.whole(2);
        int counts = stage.whole(3);
        Seats seats = factory.create(size);
        for (int i = 0; i < threads; i++) {
            seats.reserve(i);
        }
        Pace pace = stage.pace(threads + 1);
        int[] refused = new int[threads];
        int[] counted = {Integer.MAX_VALUE, Integer.MIN_VALUE};
        List<Callable<?>> parts = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int me = i;
            parts.add(() -> {
                refused[me] = move(seats, me, threads, size, laps, pace);
                return null;
            });
        }
        parts.add(() -> {
            for (int lap = 1; lap <= laps; lap++) {
                pace.abreast(threads, lap);
                for (int times = 0; times < counts; times++) {
                    int free = seats.free();
                    counted[0] = Math.min(counted[0], free);
                    counted[1] = Math.max(counted[1], free);
                }
            }
            pace.done(threads);
            return null;
        });
        stage.together("clerk", parts);
        return List.of(refused, counted, seats.free());
    }

    private static int move(Seats seats, int me, int threads, int size, int laps, Pace pace) {
        int refused = 0;
        int own = (size - me + threads - 1) / threads;
        int at = me;
        for (int lap = 1; lap <= laps; lap++) {
            pace.abreast(me, lap);
            for (int step = 1; step <= own; step++) {
                // Here and there, so that a count seat by seat can miss it, or meet it twice.
                int next = me + threads * (step * 97 % own);
                if (next != at) {
                    refused += seats.reserve(next) ? 0 : 1;
                    refused += seats.cancel(at) ? 0 : 1;
                    at = next;
                }
            }
        }
        pace.done(me);
        return refused;
    }
}
