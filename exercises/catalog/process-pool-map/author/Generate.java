import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Few jobs first; more than pipes hold; one that takes until all others are done; two that end their workers. Of each case the director gets:
 * workers, what it does, the length of a signature, a seed for signatures, the jobs' texts and rounds, what comes of them, how often each ends its
 * worker.
 */
public final class Generate implements Generator {
    private static final int SHORT = 12;
    private static final int LONG = 1_000;
    private static final int ROUNDS = 1_000;
    private static final int MANY = 200;
    private static final int TIMED = 30;

    @Override
    public List<Case> samples() throws WireException {
        RandomGenerator random = new SplittableRandom(1);
        return List.of(played("two workers", 2, "meet", new Jobs(6, SHORT, ROUNDS, random), random)
                .sample()
                .build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        Jobs deadly = new Jobs(8, SHORT, ROUNDS, random);
        int first = random.nextInt(4);
        deadly.deaths[first] = 1;
        deadly.deaths[first + 1 + random.nextInt(3)] = 2;
        return List.of(
                played("more than pipes hold", 1, "flow", new Jobs(MANY, LONG, 1, random), random)
                        .build(),
                played("one takes long", 3, "hold " + random.nextInt(3), new Jobs(15, SHORT, ROUNDS, random), random)
                        .build(),
                played("workers that die", 2, "flow", deadly, random).build());
    }

    /** Of different lengths, up to three times the shortest: {@code size} rounds on average. */
    @Override
    public Case trial(RandomGenerator random, int size, int parallelism) throws WireException {
        return played("jobs", parallelism, "heavy", new Jobs(TIMED, SHORT, size, random), random)
                .build();
    }

    private static Cases played(String name, int workers, String what, Jobs jobs, RandomGenerator random)
            throws WireException {
        return Cases.play(name, "Pool")
                .input(workers, what, jobs.length, random.nextLong(), jobs.texts, jobs.rounds, jobs.results(), jobs.deaths);
    }

    /** What is to be done. */
    private static final class Jobs {
        final int length;
        final String[] texts;
        final int[] rounds;
        final int[] deaths;

        Jobs(int n, int length, int rounds, RandomGenerator random) {
            this.length = length;
            this.texts = IntStream.range(0, n).mapToObj(_ -> text(length, random)).toArray(String[]::new);
            this.rounds = IntStream.range(0, n)
                    .map(_ -> rounds / 2 + (int) random.nextLong(rounds + 1L))
                    .toArray();
            this.deaths = new int[n];
        }

        private static String text(int length, RandomGenerator random) {
            return random.ints(length, 'a', 'z' + 1)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }

        String[] results() {
            String[] results = new String[texts.length];
            Arrays.parallelSetAll(results, i -> Long.toHexString(Job.result(texts[i], rounds[i])));
            return results;
        }
    }
}
