import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** One thread, merges side by side, then several threads and a map that grows. */
public final class Generate implements Generator {
    private static final int AT_ONCE = 16;

    @Override
    public List<Case> samples() throws WireException {
        long[][] calls = {
            put(0, 10), put(1, 11), put(2, 12), put(3, 13), get(0), put(0, 20), get(0), get(4), size(),
            merge(1, 5), merge(4, 7), merge(4, -7), get(4), remove(2), remove(2), get(2), size()
        };
        int[] hashes = {5, 5, -3, Integer.MIN_VALUE, -1};
        return List.of(
                Cases.play("one thread, 3 stripes", "Alone").input(3, hashes, calls).sample().build(),
                overlap("two merges at once", new int[] {1, 2, 3, 4, 5, 6, 7, 8}, 8).sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        List<Case> cases = new ArrayList<>();
        for (int stripes : new int[] {1, 3, 16}) {
            int[] hashes = random.ints(40).toArray();
            cases.add(alone(stripes + " stripes", stripes, hashes, random));
        }
        cases.add(alone("equal hash codes", 4, new int[20], random));
        cases.add(alone("hash codes that differ far up only", 4, far(), random));
        cases.add(overlap("16 merges", random.ints(AT_ONCE).toArray(), AT_ONCE).build());
        cases.add(growth(16, 1, 3_000));
        for (int threads : new int[] {2, 3, 4, 8}) {
            cases.add(growth(1 << random.nextInt(5), threads, 600));
        }
        for (int stripes : new int[] {1, 2, 16}) {
            long[][][] script = {script(random, 4, 4), script(random, 4, 4), script(random, 4, 4)};
            cases.add(Cases.play("recorded calls", "Histories")
                    .input(stripes, new int[] {1, 1, 2, 3}, 30, new long[][] {put(0, 1)}, script)
                    .build());
        }
        return cases;
    }

    @Override
    public List<Case> explored() throws WireException {
        return List.of(
                explored("two merges of one key", 2, 0, new long[][][] {{merge(0, 1)}, {merge(0, 2)}}),
                explored("get, and put then remove", 2, 1, new long[][][] {{get(0)}, {put(0, 7), remove(0)}}),
                explored("two puts, and the map is to grow", 2, 2, new long[][][] {{put(2, 7)}, {put(3, 8)}}),
                explored("two puts beside 12 entries", 4, 12, new long[][][] {{put(12, 7)}, {put(13, 8)}}));
    }

    /** Keys with the hash codes 0, 1, 2 …; the first ones have values already. */
    private static Case explored(String name, int stripes, int filled, long[][][] script) throws WireException {
        int[] hashes = new int[filled + 2];
        long[][] before = new long[filled][];
        for (int key = 0; key < hashes.length; key++) {
            hashes[key] = key;
            if (key < filled) {
                before[key] = put(key, 100 + key);
            }
        }
        return Cases.play(name, "Histories")
                .input(stripes, hashes, 1, before, script)
                .build();
    }

    private static Case alone(String name, int stripes, int[] hashes, RandomGenerator random) throws WireException {
        return Cases.play("one thread, " + name, "Alone")
                .input(stripes, hashes, script(random, hashes.length, 400))
                .build();
    }

    private static Cases overlap(String name, int[] hashes, int stripes) {
        return Cases.play(name, "Overlap").input(stripes, hashes).probe("merges", 2);
    }

    private static Case growth(int stripes, int threads, int each) throws WireException {
        return Cases.play(threads + " threads, " + threads * each + " keys", "Growth")
                .input(stripes, threads, each, 8)
                .build();
    }

    private static int[] far() {
        int[] hashes = new int[16];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = i << 28;
        }
        return hashes;
    }

    private static long[][] script(RandomGenerator random, int keys, int length) {
        long[][] calls = new long[length][];
        for (int i = 0; i < length; i++) {
            // Counting while others write has no exact answer.
            int operation = length > 4 ? random.nextInt(5) : random.nextInt(4);
            calls[i] = new long[] {operation, random.nextInt(keys), random.nextInt(-3, 4)};
        }
        return calls;
    }

    private static long[] get(int key) {
        return new long[] {Model.GET, key, 0};
    }

    private static long[] put(int key, long value) {
        return new long[] {Model.PUT, key, value};
    }

    private static long[] remove(int key) {
        return new long[] {Model.REMOVE, key, 0};
    }

    private static long[] merge(int key, long value) {
        return new long[] {Model.MERGE, key, value};
    }

    private static long[] size() {
        return new long[] {Model.SIZE, 0, 0};
    }
}
