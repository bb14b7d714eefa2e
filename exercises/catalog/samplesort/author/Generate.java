import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;

/** Tiny arrays and one thread first, then keys that mislead splitters, then comparisons counted by thread. */
public final class Generate implements Generator {
    /** Rounds of an order that is cheap to ask. */
    private static final int CHEAP = 2;

    /** Rounds of an order beside which it hardly matters how long keys travel. */
    private static final int DEAR = 40;

    private static final int COUNTED = 50_000;
    private static final int COUNTED_THREADS = 8;

    @Override
    public List<Case> samples() throws WireException {
        LongOrder ascending = Orders.scrambled(0, 0);
        LongOrder descending = Orders.scrambled(-1, 0);
        return List.of(
                Cases.call("six keys, ascending")
                        .ask("sort", new long[] {5, 2, 4, 7, 1, 3}, ascending, 1)
                        .sample()
                        .build(),
                Cases.call("nearly nothing, two threads")
                        .ask("sort", new long[0], ascending, 2)
                        .ask("sort", new long[] {1}, ascending, 2)
                        .ask("sort", new long[] {2, 1}, ascending, 2)
                        .ask("sort", new long[] {1, 2, 1}, ascending, 2)
                        .sample()
                        .build(),
                Cases.call("0 to 999, descending, three threads")
                        .ask("sort", LongStream.range(0, 1000).toArray(), descending, 3)
                        .sample()
                        .build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        List<Case> cases = new ArrayList<>();
        Cases sizes = Cases.call("all sizes up to 40, p = 1");
        for (int size = 0; size <= 40; size++) {
            sizes.ask("sort", random.longs(size, -20, 20).toArray(), cheap(random), 1);
        }
        cases.add(sizes.build());
        for (int p : new int[] {1, 2, 3, 4, 7, 8}) {
            Cases few = Cases.call("few keys, p = " + p);
            for (int size : new int[] {0, 1, 2, 3, p - 1, p, p + 1, 2 * p - 1, 2 * p + 1, 1023, 1024}) {
                few.ask("sort", random.longs(size).toArray(), cheap(random), p);
            }
            cases.add(few.build());
        }
        for (int p : new int[] {1, 2, 3, 4, 7, 8}) {
            cases.addAll(patterns(random, p));
        }
        for (int p : new int[] {1, 2, 3, 4, 8}) {
            cases.add(randomKeys(random, 200_000, p).build());
        }
        for (int p : new int[] {2, 3, 4}) {
            cases.add(randomKeys(random, 10_000, p).noise(5).build());
        }
        cases.addAll(counted(random));
        cases.add(randomKeys(random, 2_000_000, 8).build());
        return cases;
    }

    @Override
    public Case trial(RandomGenerator random, int size, int parallelism) throws WireException {
        LongOrder dear = Orders.scrambled(random.nextLong(), DEAR);
        return Cases.call(size + " random keys, dear to compare, p = " + parallelism)
                .ask("sort", random.longs(size).toArray(), dear, parallelism)
                .build();
    }

    private static LongOrder cheap(RandomGenerator random) {
        return Orders.scrambled(random.nextLong(), CHEAP);
    }

    private static Cases randomKeys(RandomGenerator random, int size, int p) {
        return Cases.call(size + " random keys, p = " + p).ask("sort", random.longs(size).toArray(), cheap(random), p);
    }

    /** Each in a case of its own: where the threads have to take turns, a case may not start very many. */
    private static List<Case> patterns(RandomGenerator random, int p) throws WireException {
        int size = 5_000 + random.nextInt(100);
        LongOrder order = cheap(random);
        long[] ascending = ascending(random.longs(size).toArray(), order);
        List<long[]> patterns = List.of(
                ascending,
                reversed(ascending),
                equal(size, random),
                mostlyOne(size, random),
                random.longs(size, 0, 3).toArray(),
                LongStream.range(0, size).map(i -> Math.min(i, size - i)).toArray(),
                random.longs(size).map(key -> key < 0 ? Long.MIN_VALUE : Long.MAX_VALUE).toArray());
        List<Case> cases = new ArrayList<>();
        for (long[] keys : patterns) {
            cases.add(Cases.call("pattern " + (cases.size() + 1) + ", p = " + p)
                    .ask("sort", keys, order, p)
                    .build());
        }
        return cases;
    }

    private static List<Case> counted(RandomGenerator random) throws WireException {
        LongOrder order = cheap(random);
        long[] ascending = ascending(random.longs(COUNTED).toArray(), order);
        return List.of(
                counted("random keys", random.longs(COUNTED).toArray(), order),
                counted("all keys equal", equal(COUNTED, random), order),
                counted("most keys equal", mostlyOne(COUNTED, random), order),
                counted("three different keys", random.longs(COUNTED, 0, 3).toArray(), order),
                counted("keys in order", ascending, order),
                counted("keys in reverse order", reversed(ascending), order),
                counted("the least keys first", leastFirst(ascending, random), order));
    }

    private static Case counted(String what, long[] keys, LongOrder order) throws WireException {
        return Cases.play(what + ", comparisons counted, p = " + COUNTED_THREADS, "Counted")
                .input(keys, order, COUNTED_THREADS)
                .build();
    }

    private static long[] ascending(long[] keys, LongOrder order) {
        return Arrays.stream(keys).boxed().sorted(order::compare).mapToLong(key -> key).toArray();
    }

    private static long[] reversed(long[] keys) {
        return LongStream.range(0, keys.length).map(i -> keys[(int) (keys.length - 1 - i)]).toArray();
    }

    private static long[] equal(int size, RandomGenerator random) {
        long[] keys = new long[size];
        Arrays.fill(keys, random.nextLong());
        return keys;
    }

    /** Three in four are the same key. */
    private static long[] mostlyOne(int size, RandomGenerator random) {
        long usual = random.nextLong();
        return random.longs(size).map(key -> (key & 3) == 0 ? key : usual).toArray();
    }

    /** The least tenth of the keys stands in front; behind it, and within it, they lie as it comes. */
    private static long[] leastFirst(long[] ascending, RandomGenerator random) {
        long[] keys = ascending.clone();
        int least = keys.length / 10;
        shuffle(keys, 0, least, random);
        shuffle(keys, least, keys.length, random);
        return keys;
    }

    private static void shuffle(long[] keys, int from, int to, RandomGenerator random) {
        for (int i = to - 1; i > from; i--) {
            int other = random.nextInt(from, i + 1);
            long key = keys[i];
            keys[i] = keys[other];
            keys[other] = key;
        }
    }
}
