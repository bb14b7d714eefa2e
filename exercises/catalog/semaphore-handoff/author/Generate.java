import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** One thread, then a consumer who waits, then all at once. */
public final class Generate implements Generator {
    private static final long CONSUME = 0;

    @Override
    public List<Case> samples() throws WireException {
        return List.of(
                histories("one thread", new long[] {10, CONSUME, 20, 30, CONSUME, CONSUME})
                        .sample()
                        .build(),
                traffic(1, 1, 20, 100).sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        List<Case> cases = new ArrayList<>();
        cases.add(histories("many items before the first is consumed", burst(20)).build());
        cases.add(Cases.play("an interrupt, then an item", "Interrupted").build());
        cases.add(Cases.play("a consumer waits", "Waiter").quiet("quiet").build());
        int[][] teams = {{1, 1}, {1, 3}, {3, 1}, {2, 2}, {4, 4}};
        for (int[] team : teams) {
            cases.add(traffic(team[0], team[1], 240, secret(random)).build());
        }
        cases.add(traffic(2, 2, 8, secret(random)).noise(6).build());
        for (int round = 0; round < 5; round++) {
            cases.add(histories(
                            "three threads",
                            new long[] {1, 2, 3},
                            new long[] {CONSUME, CONSUME, CONSUME},
                            new long[] {4, 5, CONSUME, CONSUME})
                    .build());
        }
        return cases;
    }

    @Override
    public List<Case> explored() throws WireException {
        return List.of(
                histories("one produces, one consumes", new long[] {1}, new long[] {CONSUME})
                        .build(),
                Cases.play("an item and an interrupt", "ItemAndInterrupt").build(),
                histories("two produce, one consumes", new long[] {1}, new long[] {2}, new long[] {CONSUME, CONSUME})
                        .build(),
                histories("one produces, two consume", new long[] {1, 2}, new long[] {CONSUME}, new long[] {CONSUME})
                        .build());
    }

    private static Cases histories(String name, long[]... script) {
        return Cases.play(name, "Histories").input((Object) script);
    }

    private static Cases traffic(int producers, int consumers, int each, long secret) {
        return Cases.play(producers + " produce and " + consumers + " consume " + producers * each + " items", "Traffic")
                .input(producers, consumers, each, secret);
    }

    /** So many items, then as many calls of consume. */
    private static long[] burst(int items) {
        long[] calls = new long[2 * items];
        for (int i = 0; i < items; i++) {
            calls[i] = 1 + i;
        }
        return calls;
    }

    private static long secret(RandomGenerator random) {
        return random.nextLong() >>> 8;
    }
}
