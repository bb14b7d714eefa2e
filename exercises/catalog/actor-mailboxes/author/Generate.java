import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** A few letters, rest, work side by side; then many actors and long ways. */
public final class Generate implements Generator {
    @Override
    public List<Case> samples() throws WireException {
        return List.of(
                letters("2 threads, 5 actors", 2, 5, new int[1][20]).sample().build(),
                letters("1 thread, 2 actors that fail", 1, 2, new int[][] {{0, 0, 1, 0, 0, 2, 0, 3, 0, 0}})
                        .sample()
                        .build(),
                Cases.play("an actor rests", "Rest").input(2).quiet("quiet").sample().build(),
                Cases.play("2 actors at once", "AtOnce").input(2).probe("work", 2).sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        List<Case> cases = new ArrayList<>();
        cases.add(Cases.play("an actor that tells itself", "Ring").input(2, 1, 5).build());
        cases.add(Cases.play("5 actors at once", "AtOnce").input(5).probe("work", 5).build());
        for (int threads : new int[] {1, 2, 4}) {
            cases.add(letters(threads + " threads, 3 senders", threads, 6, new int[3][60]).build());
            cases.add(letters(threads + " threads, failures", threads, 3, failures(random, 3, 50)).build());
        }
        cases.add(Cases.play("a ring of 1000", "Ring").input(2, 1_000, 50_000 + random.nextInt(1_000)).build());
        cases.add(Cases.play("a crowd of 100000", "Crowd").input(2, 100_000, 2).build());
        return cases;
    }

    @Override
    public List<Case> explored() throws WireException {
        return List.of(
                letters("2 threads, 1 actor, 2 senders", 2, 1, new int[2][1]).build(),
                letters("1 thread, 1 actor, 2 letters", 1, 1, new int[1][2]).build(),
                Cases.play("2 threads, a ring of 2", "Ring").input(2, 2, 2).build());
    }

    private static Cases letters(String name, int threads, int actors, int[][] failures) {
        return Cases.play(name, "Letters").input(threads, actors, failures);
    }

    /** About one letter of four makes its actor fail. */
    private static int[][] failures(RandomGenerator random, int senders, int letters) {
        int[][] failures = new int[senders][];
        for (int i = 0; i < senders; i++) {
            failures[i] = random.ints(letters, 0, 12).map(each -> Math.max(0, each - 8)).toArray();
        }
        return failures;
    }
}
