import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** One thread and few events first; then more threads, several calls, and rounds that are long enough to meet in. */
public final class Generate implements Generator {
    private static final int MOST_EVENTS = 1 << 16;

    @Override
    public List<Case> samples() throws WireException {
        return List.of(
                watched("one event, one round", 1, new int[] {7}, new int[] {5}).sample().build(),
                watched("six events, two rounds, two threads", 2, new int[] {1, 2, 3, 4, 5, 6}, new int[] {-9, 11})
                        .sample()
                        .build(),
                watched("two calls", 2, new int[] {1, 2, 3}, new int[] {3, 5, 7}, new int[] {9}).sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        List<Case> cases = new ArrayList<>();
        for (int p : new int[] {1, 2, 3, 4, 7, 8}) {
            String threads = p == 1 ? ", one thread" : ", " + p + " threads";
            cases.add(watched("no events" + threads, p, new int[0], keys(random, p + 1)).build());
            cases.add(watched("no rounds" + threads, p, events(random, 10), keys(random, 0)).build());
            cases.add(watched("few rounds" + threads, p, events(random, 1000), keys(random, 1), keys(random, p))
                    .build());
            cases.add(watched("many rounds" + threads, p, events(random, 20_000), keys(random, 40)).build());
            cases.add(watched("long rounds" + threads, p, events(random, MOST_EVENTS), keys(random, 2 * p)).build());
        }
        for (int p : new int[] {1, 2, 3, 4}) {
            int[][] calls = {keys(random, 20), keys(random, 0), keys(random, 30)};
            int[] events = events(random, random.nextInt(2_000, 3_000));
            cases.add(watched("three calls, " + p + " at a time", p, events, calls)
                    .noise(p == 1 ? 0 : 3)
                    .build());
        }
        return cases;
    }

    @Override
    public Case trial(RandomGenerator random, int size, int parallelism) throws WireException {
        KeyRounds rounds = new KeyRounds(keys(random, size));
        Cases trial = Cases.call(size + " rounds, " + parallelism + " at a time")
                .ask("count", events(random, MOST_EVENTS), rounds, parallelism);
        for (int kind = 0; kind < Kinds.KINDS; kind++) {
            trial.ask("get", kind);
        }
        return trial.build();
    }

    private static Cases watched(String name, int p, int[] events, int[]... calls) {
        return Cases.play(name, "Watched").input(events, p).input((Object[]) calls).probe("end", p);
    }

    private static int[] events(RandomGenerator random, int count) {
        return random.ints(count).toArray();
    }

    /** Odd, so that no event looks like another, and none is the 0 that ends the rounds. */
    private static int[] keys(RandomGenerator random, int count) {
        return random.ints(count).map(key -> key | 1).toArray();
    }
}
