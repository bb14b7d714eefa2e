package forkyard.author;

import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import java.util.Arrays;

/**
 * What producers put in, and what came out to consumers. Items are numbers: the first of the first producer, and on from it, those of one
 * producer after those of the one before.
 *
 * @param producers how many put something in
 * @param each how many items of each
 * @param first the first item of the first producer; a secret, so that nobody can make items up
 */
public record Deliveries(int producers, int each, long first) {
    /**
     * Wrong unless every item came out once and, to each consumer, those of one producer in the order in which they went in.
     *
     * @param out what each consumer got
     */
    public Finding check(long[][] out) {
        for (long[] mine : out) {
            Finding finding = inOrder(mine);
            if (finding.kind() != Finding.Kind.RIGHT) {
                return finding;
            }
        }
        return checkUnordered(out);
    }

    /** The same, but in whatever order. */
    public Finding checkUnordered(long[][] out) {
        int[] times = new int[producers * each];
        for (long[] mine : out) {
            for (long item : mine) {
                if (!exists(item)) {
                    return stranger(item);
                }
                times[(int) (item - first)]++;
            }
        }
        for (int number = 0; number < times.length; number++) {
            if (times[number] != 1) {
                return Finding.wrong(
                        times[number] == 0 ? "An item got lost." : "An item came out more than once.",
                        new Detail("item", (number % each + 1) + " of producer " + (number / each + 1)),
                        new Detail("expected", "once"),
                        new Detail("actual", times[number] + " times"));
            }
        }
        return Finding.right();
    }

    private Finding inOrder(long[] out) {
        long[] latest = new long[producers];
        Arrays.fill(latest, -1);
        for (long item : out) {
            if (!exists(item)) {
                return stranger(item);
            }
            long number = item - first;
            int producer = (int) (number / each);
            if (number < latest[producer]) {
                return Finding.wrong(
                        "Items of one producer came out in another order than they went in.",
                        new Detail("producer", "" + (producer + 1)),
                        new Detail("came first", "its item " + (latest[producer] % each + 1)),
                        new Detail("came later", "its item " + (number % each + 1)));
            }
            latest[producer] = number;
        }
        return Finding.right();
    }

    private boolean exists(long item) {
        return item - first >= 0 && item - first < (long) producers * each;
    }

    private static Finding stranger(long item) {
        return Finding.wrong("An item came out that nobody had put in.", new Detail("item", "" + item));
    }
}
