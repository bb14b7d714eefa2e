import forkyard.author.Asked;
import forkyard.author.Checker;
import forkyard.author.Log;
import forkyard.author.Results;
import forkyard.author.Shapes;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.Values;
import forkyard.wire.WireException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** In order, the same keys as before, and where comparisons are counted, by no thread far more than its share. */
public final class Check implements Checker {
    private static final int SHOWN = 8;

    /** The most that one thread may do, in fair shares: an uneven sample stays below, one bucket for all far above. */
    private static final double MOST = 2.5;

    /** Who makes this part of all comparisons has worked alone. */
    private static final double ALONE = 0.98;

    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        if (!asked.isCalls()) {
            return counted(Asked.inputs(asked), Shapes.list(2, Log.of(answer).returned()));
        }
        return Results.ofCalls(asked, answer, (call, result) -> sorted(call.arguments(), result));
    }

    private static Finding counted(List<?> inputs, List<?> parts) {
        Finding sorted = sorted(inputs, parts.get(0));
        int size = ((long[]) inputs.get(0)).length;
        return sorted.kind() == Finding.Kind.RIGHT
                ? shares(size, (Integer) inputs.get(2), Shapes.as(long[].class, parts.get(1)))
                : sorted;
    }

    /** The order has crossed as its parts, for nobody can name its class. */
    private static LongOrder order(Object argument) {
        List<?> parts = ((Values.Structure) argument).parts();
        return Orders.scrambled((Long) parts.get(0), (Integer) parts.get(1));
    }

    /** @param arguments keys, order, p */
    private static Finding sorted(List<?> arguments, Object reply) {
        long[] before = (long[]) arguments.get(0);
        LongOrder order = order(arguments.get(1));
        long[] after = Shapes.longs(before.length, reply);
        long[] expected = before.clone();
        long[] actual = after.clone();
        Arrays.sort(expected);
        Arrays.sort(actual);
        int at = Arrays.mismatch(expected, actual);
        if (at >= 0) {
            boolean lost = expected[at] < actual[at];
            String label = lost ? "a key that is missing" : "a key too many";
            return Finding.wrong(
                    "The array does not hold the same keys as before.",
                    new Detail("input", show(before)),
                    new Detail("output", show(after)),
                    new Detail(label, "" + (lost ? expected[at] : actual[at])));
        }
        for (int i = 1; i < after.length; i++) {
            if (order.compare(after[i - 1], after[i]) > 0) {
                return Finding.wrong(
                        "The keys are not in order.",
                        new Detail("input", show(before)),
                        new Detail("output", show(after)),
                        new Detail("first wrong at", "index " + i + " of " + after.length),
                        new Detail("should come first", "" + after[i]),
                        new Detail("stands before it", "" + after[i - 1]));
            }
        }
        return Finding.right();
    }

    /** A fair share is the p-th part of what an ordinary sort compares, or of what was compared if that is more. */
    private static Finding shares(int size, int p, long[] counts) {
        double all = Arrays.stream(counts).sum();
        double busiest = Arrays.stream(counts).max().orElse(0);
        double fair = Math.max(all, size * Math.log(size) / Math.log(2)) / p;
        if (busiest <= MOST * fair) {
            return Finding.right();
        }
        boolean alone = busiest > ALONE * all;
        return Finding.of(
                alone ? Finding.Kind.SEQUENTIAL : Finding.Kind.UNBALANCED,
                alone
                        ? "One thread made the comparisons, the others none."
                        : "One thread made far more comparisons than its share.",
                new Detail("threads", "" + p),
                new Detail("a fair share", whole(fair)),
                new Detail("at most", whole(MOST * fair)),
                new Detail("the busiest thread", whole(busiest)),
                new Detail("all threads", whole(all)));
    }

    private static String whole(double comparisons) {
        return String.format(Locale.ROOT, "%,.0f comparisons", comparisons);
    }

    private static String show(long[] keys) {
        return keys.length <= SHOWN
                ? Arrays.toString(keys)
                : keys.length + " keys: " + Arrays.toString(Arrays.copyOf(keys, SHOWN)).replace("]", ", …]");
    }
}
