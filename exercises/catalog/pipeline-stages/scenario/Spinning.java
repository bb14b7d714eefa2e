import forkyard.kit.Recurrence;
import forkyard.kit.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Inputs: the items' numbers; for each stage the steps of its work and its workers; the queues' capacity; multiplier and increment of the
 * work. The answer: what the items have become.
 */
public final class Spinning implements Scenario<Pipeline> {
    @Override
    public Object play(Pipeline pipeline, forkyard.kit.Stage stage) throws Exception {
        long[] numbers = stage.input(0, long[].class);
        int[] steps = stage.input(1, int[].class);
        int[] workers = stage.input(2, int[].class);
        Recurrence work = new Recurrence(stage.longer(4), stage.longer(5));
        List<Stage<Item>> stages = new ArrayList<>();
        for (int i = 0; i < steps.length; i++) {
            int place = i;
            stages.add(new Stage<>(
                    "stage " + i, item -> new Item(item.index(), work.walk(item.value(), steps[place])), workers[i]));
        }
        var source = IntStream.range(0, numbers.length)
                .mapToObj(i -> new Item(i, numbers[i]))
                .iterator();
        return pipeline.run(source, List.copyOf(stages), stage.whole(3)).stream()
                .mapToLong(Item::value)
                .toArray();
    }
}
