import forkyard.kit.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Inputs: the items' numbers; a key for each stage; its workers; the queues' capacity; {stage, item} of those that come to the gate
 * {@code meet}; {stage, item} of those that fail; whether to count what is inside. The answer: the items that came out, and what they had
 * become; for each stage, how many threads were in it at once; and what was thrown.
 */
public final class Assembly implements Scenario<Pipeline> {
    private static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public Object play(Pipeline pipeline, forkyard.kit.Stage stage) {
        int[] workers = stage.input(2, int[].class);
        Sight sight = stage.input(6, Boolean.class) ? new Sight(workers.length) : null;
        Failure failure = new Failure();
        List<Stage<Item>> stages = new ArrayList<>();
        for (int i = 0; i < workers.length; i++) {
            int place = i;
            stages.add(new Stage<>("stage " + i, item -> work(place, item, stage, sight, failure), workers[i]));
        }
        List<Item> made = List.of();
        String thrown = "";
        try {
            made = pipeline.run(source(stage.input(0, long[].class), sight), List.copyOf(stages), stage.whole(3));
        } catch (Exception e) {
            thrown = e == failure ? "the stage's own" : e.toString();
        }
        return List.of(
                made.stream().mapToInt(Item::index).toArray(),
                made.stream().mapToLong(Item::value).toArray(),
                sight == null ? new int[workers.length] : sight.most(),
                thrown);
    }

    private static Iterator<Item> source(long[] numbers, Sight sight) {
        return IntStream.range(0, numbers.length)
                .mapToObj(i -> {
                    if (sight != null) {
                        sight.pulls();
                    }
                    return new Item(i, numbers[i]);
                })
                .iterator();
    }

    private static Item work(int place, Item item, forkyard.kit.Stage stage, Sight sight, Failure failure) {
        stage.log().event("work", place, item.index());
        if (sight != null) {
            sight.enters(place);
        }
        try {
            if (names(stage.input(4, int[][].class), place, item)) {
                meet(stage, sight);
            }
            if (names(stage.input(5, int[][].class), place, item)) {
                throw failure;
            }
            return new Item(item.index(), item.value() * 31 + stage.input(1, long[].class)[place]);
        } finally {
            if (sight != null) {
                sight.leaves(place);
            }
        }
    }

    private static boolean names(int[][] rows, int place, Item item) {
        return Arrays.stream(rows).anyMatch(row -> row[0] == place && row[1] == item.index());
    }

    private static void meet(forkyard.kit.Stage stage, Sight sight) {
        try {
            stage.probe("meet").arrive();
            if (sight != null) {
                stage.log().event("underway", sight.underway());
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted at its work", e);
        }
    }
}
