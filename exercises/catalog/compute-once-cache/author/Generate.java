import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** One thread, a recursion, keys side by side; then several threads that want the same. */
public final class Generate implements Generator {
    private static final int DEEPEST = 500;
    private static final int MANY = 1_000_000;

    @Override
    public List<Case> samples() throws WireException {
        return List.of(
                Cases.play("one thread", "Script")
                        .input(new int[][] {{0, 1, 0, 2, 2, 1, 3, 3, 4, 4, 0}}, new int[] {0, 0, 1, 2, 3}, 5)
                        .sample()
                        .build(),
                terms("term 100 of a recurrence", new long[] {0, 1, 1, 1}, MANY, 100).sample().build(),
                Cases.play("two keys at once", "TwoKeys").input(2, 1).probe("keys", 2).sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        List<Case> cases = new ArrayList<>();
        cases.add(script("one thread, many keys", random, 1, 20, 60).build());
        cases.add(terms("a deep recursion", rule(random), MANY, DEEPEST).build());
        cases.add(terms("a recursion with few hash codes", rule(random), 3, 60).build());
        cases.add(Cases.play("five keys at once", "TwoKeys").input(5, 2).probe("keys", 5).build());
        cases.add(sameKey("three threads wait for one key", 3, 0, true, false).build());
        cases.add(sameKey("the computation fails with a checked exception", 3, 1, true, false).build());
        cases.add(sameKey("the computation fails with an unchecked exception", 3, 2, true, false).build());
        cases.add(sameKey("the computation fails with an error", 3, 3, true, false).build());
        cases.add(sameKey("one who waits is interrupted", 3, 0, true, true).build());
        for (int threads : new int[] {2, 3, 4, 8}) {
            cases.add(script(threads + " threads, many keys", random, threads, 15, 40).build());
        }
        int top = random.nextInt(100, 200);
        cases.add(terms("recursions that meet", rule(random), MANY, top, top - 1, top - 20, top).build());
        return cases;
    }

    @Override
    public List<Case> explored() throws WireException {
        return List.of(
                Cases.play("two threads, one key", "Script")
                        .input(new int[][] {{0}, {0}}, new int[] {0}, 1)
                        .build(),
                Cases.play("two threads, a key that fails", "Script")
                        .input(new int[][] {{0, 0}, {0}}, new int[] {1}, 1)
                        .build(),
                terms("two threads, a small recursion", new long[] {2, 3, 1, 1}, MANY, 2, 2).build(),
                sameKey("two threads, and one is interrupted", 2, 0, false, true).build());
    }

    private static Cases sameKey(String name, int threads, int refusal, boolean rests, boolean interrupts) {
        return Cases.play(name, "SameKey").input(threads, refusal, rests, interrupts).quiet("quiet");
    }

    private static Cases terms(String name, long[] rule, int hashes, int... asked) {
        return Cases.play(name, "Terms").input(rule, asked, hashes);
    }

    private static long[] rule(RandomGenerator random) {
        return random.longs(4, 1, 1_000).toArray();
    }

    /** About one key of five fails. */
    private static Cases script(String name, RandomGenerator random, int threads, int keys, int calls) {
        int[] refusals = random.ints(keys, 0, 16).map(each -> Math.max(0, each - 12)).toArray();
        int[][] script = new int[threads][];
        for (int i = 0; i < threads; i++) {
            script[i] = random.ints(calls, 0, keys).toArray();
        }
        return Cases.play(name, "Script").input(script, refusals, 4);
    }
}
