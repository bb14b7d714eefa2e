import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;

/** Hardly any numbers, many as they come, and then those that mislead who chooses splitters. */
public final class Generate implements Generator {
    private static final long LARGEST = 1_000_000_000_000L;

    /** The logarithm of the largest of those that grow like powers. */
    private static final double STEEP = 41;

    @Override
    public List<Case> samples() throws WireException {
        return List.of(played("3 ranks, the example", 3, 52, 9, 77, 31, 64, 18, 90, 25, 22, 5, 28, 12)
                .bothModes()
                .sample()
                .build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        return List.of(
                played("1 rank", 1, any(random, 90)).build(),
                played("4 ranks, no numbers", 4).build(),
                played("5 ranks, 3 numbers", 5, random.longs(3, -LARGEST, LARGEST).toArray())
                        .build(),
                played("8 ranks", 8, any(random, 12_000)).build(),
                played("4 ranks, in order already", 4, sorted(random, 8_000)).build(),
                played("2 ranks, in reverse order", 2, reversed(sorted(random, 2_000)))
                        .bothModes()
                        .build(),
                played("5 ranks, few are large", 5, growing(random, 10_000)).build(),
                played("3 ranks, few different numbers", 3, few(random, 9_000)).build(),
                played("4 ranks, all the same", 4, equal(random, 8_000)).build());
    }

    private static Cases played(String name, int ranks, long... numbers) {
        return Cases.play(name, "Ranges").input(ranks, numbers);
    }

    /** A few more than so many. */
    private static long[] any(RandomGenerator random, int about) {
        return random.longs(about + random.nextInt(20), -LARGEST, LARGEST).toArray();
    }

    private static long[] sorted(RandomGenerator random, int about) {
        long[] numbers = any(random, about);
        Arrays.sort(numbers);
        return numbers;
    }

    private static long[] reversed(long[] numbers) {
        return LongStream.range(0, numbers.length)
                .map(i -> numbers[(int) (numbers.length - 1 - i)])
                .toArray();
    }

    private static long[] growing(RandomGenerator random, int about) {
        return random.doubles(about + random.nextInt(20), 0, STEEP)
                .mapToLong(power -> (long) Math.exp(power))
                .toArray();
    }

    /** Half of them are the same. */
    private static long[] few(RandomGenerator random, int about) {
        long[] values = random.longs(3, -LARGEST, LARGEST).toArray();
        return random.ints(about + random.nextInt(20), 0, 4)
                .mapToLong(i -> values[i % values.length])
                .toArray();
    }

    private static long[] equal(RandomGenerator random, int about) {
        long[] numbers = new long[about + random.nextInt(20)];
        Arrays.fill(numbers, random.nextLong(-LARGEST, LARGEST));
        return numbers;
    }
}
