import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.author.Recurrence;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Short lines; then lines with items that meet, or are held up, or fail. */
public final class Generate implements Generator {
    private static final int MANY = 60;

    @Override
    public List<Case> samples() throws WireException {
        RandomGenerator random = new Random(1);
        return List.of(
                Line.of(random, 5, 1, 1).play("one stage", true).sample().build(),
                everyStage(random, 3, 3).play("three stages at once", true).probe(Line.GATE, 3).sample().build(),
                Line.of(random, 5, 2, 1, 2, 1)
                        .meeting(new int[] {1, 0})
                        .play("one of two workers is slow", true)
                        .quiet(Line.GATE)
                        .sample()
                        .build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        List<Case> cases = new ArrayList<>();
        cases.add(Line.of(random, 0, 1, 1, 1).play("no items", true).build());
        cases.add(Line.of(random, 1, 1, 3, 2).play("one item, many workers", true).build());
        cases.add(everyStage(random, 6, 1).play("six stages at once", true).probe(Line.GATE, 6).build());
        cases.add(crowd(random, 4).play("four workers in a stage at once", true).probe(Line.GATE, 4).build());
        cases.add(held(random, 2, 1, 1, 1).play("the last stage is held up", true).quiet(Line.GATE).build());
        cases.add(held(random, 0, 1, 2, 1).play("the first stage is held up", true).quiet(Line.GATE).build());
        cases.add(held(random, 1, 1, 2, 1).play("one of two workers is held up", true).quiet(Line.GATE).build());
        cases.add(Line.of(random, MANY, 2, 1, 2, 1).failing(new int[] {1, 5}).play("the second stage fails", true).build());
        cases.add(Line.of(random, MANY, 1, 2, 1, 3).failing(new int[] {2, 20}).play("the last stage fails", true).build());
        cases.add(Line.of(random, MANY, 1, 1, 1).failing(new int[] {0, 0}).play("the first item fails", true).build());
        cases.add(Line.of(random, 3, 5, 2, 2).failing(new int[] {1, 2}).play("the last item fails", true).build());
        for (int i = 1; i <= 5; i++) {
            int[] workers = random.ints(random.nextInt(1, 6), 1, 4).toArray();
            cases.add(Line.of(random, random.nextInt(50, 300), random.nextInt(1, 8), workers).play("a long line, " + i, true).build());
        }
        return cases;
    }

    /** 200 items; the third of four stages does half of the work, with two workers. */
    @Override
    public Case trial(RandomGenerator random, int size, int parallelism) throws WireException {
        Recurrence work = Recurrence.random(random);
        int[] steps = {size, 2 * size, 4 * size, size};
        return Cases.play("200 items, stages of 1, 2, 4 and 1 times " + size + " steps", "Spinning")
                .input(random.longs(200).toArray(), steps, new int[] {1, 1, 2, 1}, 4, work.multiplier(), work.increment())
                .build();
    }

    @Override
    public List<Case> explored() throws WireException {
        RandomGenerator random = new Random(2);
        return List.of(
                Line.of(random, 2, 1, 2).play("two items, two workers", false).build(),
                Line.of(random, 3, 1, 1).failing(new int[] {0, 0}).play("three items, the first fails", false).build(),
                Line.of(random, 2, 1, 1, 1).play("two items, two stages", false).build());
    }

    /** The first item is in the last stage while the next is in the one before, and so on. */
    private static Line everyStage(RandomGenerator random, int stages, int capacity) {
        int[] workers = IntStream.range(0, stages).map(_ -> 1).toArray();
        return Line.of(random, stages + 2, capacity, workers)
                .meeting(IntStream.range(0, stages).mapToObj(i -> new int[] {i, stages - 1 - i}).toArray(int[][]::new));
    }

    private static Line crowd(RandomGenerator random, int workers) {
        return Line.of(random, 2 * workers, 1, 1, workers)
                .meeting(IntStream.range(0, workers).mapToObj(i -> new int[] {1, i}).toArray(int[][]::new));
    }

    /** The first item stays in this stage until everything has come to rest. */
    private static Line held(RandomGenerator random, int stage, int... workers) {
        return Line.of(random, MANY, 2, workers).meeting(new int[] {stage, 0});
    }
}
