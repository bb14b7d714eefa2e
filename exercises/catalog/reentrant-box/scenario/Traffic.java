import forkyard.kit.Pace;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Inputs: threads, rounds. Half of the threads own one box, half the other. In each round a thread adds two things to its
 * box in a batch, moves two to the other box, looks at the size, and removes two there: all that can be seen is even. The
 * answer: how many batches were counted, how often a size was odd, how many things were removed, how many are left.
 */
public final class Traffic implements Scenario<Box> {
    @Override
    public Object play(Box box, Stage stage) throws Exception {
        int threads = stage.whole(0);
        int rounds = stage.whole(1);
        Box[] boxes = {box, Calls.another(box)};
        // Changed in batches only, so that a batch is all that protects it.
        int[][] batches = new int[2][1];
        int[] odd = new int[threads];
        int[] removed = new int[threads];
        Pace pace = stage.pace(threads);
        List<Callable<?>> parts = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int me = i;
            Box mine = boxes[me % 2];
            Box other = boxes[1 - me % 2];
            int[] count = batches[me % 2];
            parts.add(() -> {
                for (int round = 1; round <= rounds; round++) {
                    pace.abreast(me, round);
                    mine.batch(() -> {
                        mine.add(1);
                        count[0]++;
                        mine.batch(() -> mine.add(1));
                    });
                    mine.moveTo(other, 2);
                    odd[me] += mine.size() % 2 == 0 ? 0 : 1;
                    removed[me] += other.remove(2);
                }
                pace.done(me);
                return null;
            });
        }
        stage.together("user", parts);
        return List.of(
                batches[0][0] + batches[1][0],
                Arrays.stream(odd).sum(),
                Arrays.stream(removed).sum(),
                boxes[0].size() + boxes[1].size());
    }
}
