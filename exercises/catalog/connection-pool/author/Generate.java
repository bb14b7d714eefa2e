import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Mishaps first, for they leave traces; then one thread with all that can go wrong, then many threads. */
public final class Generate implements Generator {
    private static final String[] MISHAPS = {
        "the factory fails, and then does not", "the time is over", "an interrupt while nothing is free"
    };

    @Override
    public List<Case> samples() throws WireException {
        int[][] calls = {
            {Lending.BORROW, 0},
            {Lending.GIVE_BACK, 1},
            {Lending.GIVE_BACK, 1},
            {Lending.BORROW, 0},
            {Lending.BORROW, 0},
            {Lending.GIVE_BACK, 2},
            {Lending.BORROW, 0},
            {Lending.BORROW, 0}
        };
        return List.of(
                Cases.play("one thread, k = 2", "Alone").input(2, calls).sample().build(),
                traffic(2, 3, 10).sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        List<Case> cases = new ArrayList<>();
        for (int kind = 0; kind < MISHAPS.length; kind++) {
            cases.add(Cases.play(MISHAPS[kind], "Mishap")
                    .input(kind, random.nextInt(10, 30))
                    .build());
        }
        for (int k : new int[] {1, 2, 5}) {
            cases.add(Cases.play("one thread, k = " + k, "Alone")
                    .input(k, script(random, k, 60))
                    .build());
        }
        for (int millis : new int[] {-1, 60_000}) {
            cases.add(Cases.play("somebody waits", "Waiter")
                    .input(millis)
                    .quiet("quiet")
                    .build());
        }
        for (int slow : new int[] {2, 3}) {
            cases.add(Cases.play(slow + " slow creations", "Traffic")
                    .input(slow, slow, 1, true)
                    .probe("make", slow)
                    .build());
        }
        for (int k : new int[] {1, 2, 4}) {
            cases.add(traffic(k, k + 3, 40).build());
        }
        cases.add(traffic(2, 4, 5).noise(4).build());
        return cases;
    }

    @Override
    public List<Case> explored() throws WireException {
        return List.of(
                traffic(1, 2, 1).build(),
                Cases.play("two give the same connection back", "SameReturn").build(),
                traffic(2, 3, 1).build());
    }

    private static Cases traffic(int k, int threads, int rounds) {
        return Cases.play(threads + " threads, " + k + (k == 1 ? " connection" : " connections"), "Traffic")
                .input(k, threads, rounds, false);
    }

    /** Calls of one thread, connections that do not exist among them. */
    private static int[][] script(RandomGenerator random, int k, int length) {
        int[][] calls = new int[length][];
        for (int i = 0; i < length; i++) {
            int operation = random.nextInt(5);
            calls[i] = operation < 3
                    ? new int[] {operation == 0 ? Lending.BORROW_FAILING : Lending.BORROW, 0}
                    : new int[] {Lending.GIVE_BACK, random.nextInt(1, k + 2)};
        }
        return calls;
    }
}
