import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Tiny arrays and one thread first; then every pattern that breaks a sort; then large ones. */
public final class Generate implements Generator {
    private static final int ROUNDS = 4;

    @Override
    public List<Case> samples() throws WireException {
        return List.of(
                Cases.call("six numbers").ask("sort", new int[] {5, 2, 4, 7, 1, 3}, 1).sample().build(),
                Cases.call("nearly nothing, two threads")
                        .ask("sort", new int[0], 2)
                        .ask("sort", new int[] {1}, 2)
                        .ask("sort", new int[] {2, 1}, 2)
                        .ask("sort", new int[] {3, 1, 2}, 2)
                        .sample()
                        .build(),
                Cases.call("a thousand down to 1, two threads")
                        .ask("sort", IntStream.range(0, 1000).map(i -> 1000 - i).toArray(), 2)
                        .sample()
                        .build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        List<Case> cases = new ArrayList<>();
        for (int parallelism : new int[] {1, 2, 4, 8}) {
            Cases sizes = Cases.call("all sizes up to 40 and round powers of two, parallelism " + parallelism);
            for (int size = 0; size <= 40; size++) {
                sizes.ask("sort", random.ints(size, -20, 20).toArray(), parallelism);
            }
            for (int power = 64; power <= 1 << 14; power *= 2) {
                for (int size = power - 1; size <= power + 1; size++) {
                    sizes.ask("sort", random.ints(size).toArray(), parallelism);
                }
            }
            cases.add(sizes.build());
            cases.add(patterns(random, parallelism));
        }
        for (int parallelism : new int[] {1, 2, 3, 4}) {
            cases.add(Cases.call("100,000 random numbers, parallelism " + parallelism)
                    .ask("sort", random.ints(100_000).toArray(), parallelism)
                    .noise(parallelism == 1 ? 0 : 2)
                    .build());
        }
        for (int parallelism : new int[] {1, 2, 4}) {
            cases.add(Cases.play("2 million random numbers, threads at work, parallelism " + parallelism, "AtWork")
                    .input(random.ints(2_000_000).toArray(), parallelism)
                    .build());
        }
        return cases;
    }

    @Override
    public Case trial(RandomGenerator random, int size, int parallelism) throws WireException {
        return Cases.play(size + " random numbers, " + ROUNDS + " rounds, parallelism " + parallelism, "Rounds")
                .input(random.ints(size).toArray(), parallelism, ROUNDS)
                .build();
    }

    private static Case patterns(RandomGenerator random, int parallelism) throws WireException {
        int size = 20_000 + random.nextInt(1_000);
        int[] sorted = random.ints(size).sorted().toArray();
        int[] pipe = IntStream.range(0, size).map(i -> Math.min(i, size - i)).toArray();
        int[] equal = new int[size];
        Arrays.fill(equal, random.nextInt());
        return Cases.call("patterns, parallelism " + parallelism)
                .ask("sort", sorted, parallelism)
                .ask("sort", IntStream.range(0, size).map(i -> sorted[size - 1 - i]).toArray(), parallelism)
                .ask("sort", equal, parallelism)
                .ask("sort", pipe, parallelism)
                .ask("sort", random.ints(size, 0, 3).toArray(), parallelism)
                .ask("sort", random.ints(size, 0, 2).map(i -> i == 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE).toArray(), parallelism)
                .build();
    }
}
