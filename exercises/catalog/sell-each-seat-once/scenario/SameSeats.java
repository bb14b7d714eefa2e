import forkyard.kit.Pace;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Inputs: threads, seats, rounds. All threads want every seat, one after another. The answer, round by round: whether each
 * thread got each seat, and the free seats afterwards.
 */
public final class SameSeats implements Scenario<Factory> {
    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        int threads = stage.whole(0);
        int size = stage.whole(1);
        List<Object> rounds = new ArrayList<>();
        for (int round = 0; round < stage.whole(2); round++) {
            Seats seats = factory.create(size);
            Pace pace = stage.pace(threads);
            boolean[][] got = new boolean[threads][size];
            List<Callable<?>> parts = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int me = i;
                parts.add(() -> {
                    for (int seat = 0; seat < size; seat++) {
                        pace.abreast(me, seat + 1);
                        got[me][seat] = seats.reserve(seat);
                    }
                    pace.done(me);
                    return null;
                });
            }
            stage.together("clerk", parts);
            rounds.add(List.of(got, seats.free()));
        }
        return rounds;
    }
}
