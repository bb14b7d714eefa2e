import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.List;
import java.util.random.RandomGenerator;

/** Many primes, few, and none. The director gets ranks, the input, the output, and how many primes rank 0 has to be sent. */
public final class Generate implements Generator {
    private static final long LARGEST = 10_000_000_000L;

    @Override
    public List<Case> samples() throws WireException {
        return List.of(played("2 ranks", 2, 24, 50, 4, 3).bothModes().sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        long large = LARGEST - 400_000 - random.nextInt(100_000);
        long small = random.nextInt(100);
        return List.of(
                played("1 rank", 1, 0, 1_000 + random.nextInt(100), 1, 0).build(),
                played("no numbers", 3, 1_000, 1_000, 1, 0).build(),
                played("many of the numbers from 0 on", 8, 0, 100_000 + random.nextInt(100), 1, 0)
                        .build(),
                played("ranks without primes", 5, 113 + small % 2, 136, 1, 0)
                        .bothModes()
                        .build(),
                played("large numbers", 4, large, large + 300_000 + small, 10, 7)
                        .build(),
                played("more than 10000 for each", 3, 1_000_000, 1_800_000 + small, 1, 0)
                        .build());
    }

    @Override
    public Case trial(RandomGenerator random, int size, int parallelism) throws WireException {
        long length = 2L * size;
        long from = LARGEST - length - random.nextInt(100_000_000);
        return played("a long way", parallelism, from, from + length, 1009, 1 + random.nextInt(1008))
                .build();
    }

    private static Cases played(String name, int ranks, long from, long to, int m, int r) {
        Found found = Found.in(from, to, m, r);
        return Cases.play(name, "Primes")
                .input(ranks, from + " " + to + " " + m + " " + r, found.lines())
                .input(found.chosenFrom(from + (to - from) / ranks));
    }
}
