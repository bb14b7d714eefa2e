import forkyard.kit.Probe;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Inputs: consumers, capacity, items, a secret, the item that breaks the source (or -1), the items whose work throws, the items whose work
 * comes to the gate {@code work}, the item before which the source comes to the gate {@code quiet} (or -1). Events tell when an item is
 * pulled, and when its work begins and ends. The answer: the results, and what was thrown (-1 for nothing, -2 for what the source
 * threw, -3 for something else, otherwise the item whose work threw it).
 */
public final class Workshop implements Scenario<WorkerPool> {
    private static final int NOTHING = -1;
    private static final int SOURCE = -2;
    private static final int OTHER = -3;

    @Override
    public Object play(WorkerPool pool, Stage stage) {
        long secret = stage.longer(3);
        Feed feed = new Feed(stage, secret);
        Probe gate = stage.probe("work");
        Function<Long, Long> work = item -> {
            int number = (int) (item - secret);
            stage.log().event("begin", number);
            if (isAmong(number, stage.input(6, int[].class))) {
                Feed.pause(gate);
            }
            stage.log().event("end", number);
            if (isAmong(number, stage.input(5, int[].class))) {
                throw new Spoiled(number);
            }
            return 3 * item + 1;
        };
        try {
            List<Long> results = pool.process(feed, work, stage.whole(0), stage.whole(1));
            return List.of(results.stream().mapToLong(Long::longValue).toArray(), NOTHING);
        } catch (Spoiled e) {
            return List.of(new long[0], e.item);
        } catch (Feed.Broken e) {
            return List.of(new long[0], SOURCE);
        } catch (Exception e) {
            return List.of(new long[0], OTHER);
        }
    }

    private static boolean isAmong(int number, int[] numbers) {
        return Arrays.stream(numbers).anyMatch(each -> each == number);
    }

    private static final class Spoiled extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final int item;

        Spoiled(int item) {
            super("the work on item " + item + " went wrong");
            this.item = item;
        }
    }
}
