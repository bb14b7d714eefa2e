import forkyard.kit.Pace;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;

/**
 * Inputs: threads, seats, rounds. All threads reserve any seat until none is left. The answer, round by round: what each thread
 * got, the least and most free seats that anyone saw, the free seats afterwards.
 */
public final class SellOut implements Scenario<Factory> {
    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        int threads = stage.whole(0);
        int size = stage.whole(1);
        List<Object> rounds = new ArrayList<>();
        for (int round = 0; round < stage.whole(2); round++) {
            Seats seats = factory.create(size);
            Pace pace = stage.pace(threads);
            int[][] sold = new int[threads][];
            int[] least = new int[threads];
            int[] most = new int[threads];
            List<Callable<?>> parts = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int me = i;
                parts.add(() -> {
                    int[] mine = new int[size + 1];
                    int count = 0;
                    least[me] = Integer.MAX_VALUE;
                    most[me] = Integer.MIN_VALUE;
                    pace.abreast(me, 1);
                    // Whoever sells more than there is has shown enough.
                    while (count <= size) {
                        OptionalInt seat = seats.reserve();
                        int free = seats.free();
                        least[me] = Math.min(least[me], free);
                        most[me] = Math.max(most[me], free);
                        if (seat.isEmpty()) {
                            break;
                        }
                        mine[count++] = seat.getAsInt();
                    }
                    sold[me] = java.util.Arrays.copyOf(mine, count);
                    return null;
                });
            }
            stage.together("clerk", parts);
            rounds.add(List.of(sold, least, most, seats.free()));
        }
        return rounds;
    }
}
