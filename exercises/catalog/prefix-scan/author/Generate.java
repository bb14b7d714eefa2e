import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** One thread first; then the same call many times, which shows races; then all lengths that are hard to cut. */
public final class Generate implements Generator {
    /** Small enough to travel in no time; large enough that threads lose little by meeting each round. */
    private static final int TIMED = 200_000;

    @Override
    public List<Case> samples() throws WireException {
        int[] three = {1, 1, 1, 0, 1, 1, 1, 0, 2, 0, 1, 3};
        int[] many = new int[4 * 20_000];
        for (int i = 0; i < many.length; i++) {
            many[i] = (int) (i * 7_919L % Quads.MODULUS);
        }
        return List.of(
                Cases.call("three matrices, one thread")
                        .ask("inclusive", three, 1, 1)
                        .ask("inclusive", three, 2, 1)
                        .ask("inclusive", three, 2, 1)
                        .sample()
                        .build(),
                again("20,000 matrices, 10 rounds, two threads, 20 times", many, 10, 2, 20).sample().build(),
                Cases.call("three matrices, two threads")
                        .ask("inclusive", three, 1, 2)
                        .ask("inclusive", three, 2, 2)
                        .sample()
                        .build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        List<Case> cases = new ArrayList<>();
        cases.add(lengths(random, 1));
        for (int p : new int[] {3, 4}) {
            int[] quads = quads(random, 20_000 + random.nextInt(1_000));
            cases.add(again("many times, " + p + " threads", quads, 10, p, 10).build());
        }
        for (int p : new int[] {2, 3, 4, 7, 8}) {
            cases.add(lengths(random, p));
        }
        for (int p : new int[] {2, 3}) {
            cases.add(again("300 matrices, " + p + " threads", quads(random, 300), 5, p, 3).noise(5).build());
        }
        for (int p : new int[] {1, 2, 4}) {
            cases.add(Cases.play("threads at work, p = " + p, "AtWork")
                    .input(quads(random, 60_000), 500, p)
                    .build());
        }
        return cases;
    }

    /** @param size how many rounds */
    @Override
    public Case trial(RandomGenerator random, int size, int parallelism) throws WireException {
        return Cases.call(TIMED + " matrices, " + size + " rounds, p = " + parallelism)
                .ask("inclusive", quads(random, TIMED), size, parallelism)
                .build();
    }

    private static Cases again(String name, int[] quads, int rounds, int p, int times) {
        return Cases.play(name, "Again").input(quads, rounds, p, times);
    }

    private static Case lengths(RandomGenerator random, int p) throws WireException {
        Cases lengths = Cases.call("every length at which a cut can go wrong, p = " + p);
        for (int length : new int[] {0, 1, 2, p - 1, p, p + 1, 2 * p - 1, 2 * p + 1, 13, 97, 1009}) {
            for (int rounds = 1; rounds <= 3; rounds++) {
                lengths.ask("inclusive", quads(random, length), rounds, p);
            }
        }
        int[] largest = new int[4 * 50];
        Arrays.fill(largest, Quads.MODULUS - 1);
        return lengths.ask("inclusive", largest, 2, p).build();
    }

    private static int[] quads(RandomGenerator random, int matrices) {
        return random.ints(4L * matrices, 0, Quads.MODULUS).toArray();
    }
}
