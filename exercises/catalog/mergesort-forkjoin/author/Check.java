import forkyard.author.Asked;
import forkyard.author.Checker;
import forkyard.author.Log;
import forkyard.author.Reply;
import forkyard.author.Shapes;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.WireException;
import java.util.Arrays;
import java.util.List;

/** Compares with a sort of the library, in several rounds where that is played; for the watched sorts, looks at how many threads were at work. */
public final class Check implements Checker {
    private static final int SHOWN = 12;

    /** With fewer looks than this nothing is said: the sort was over too soon. */
    private static final int FEWEST_LOOKS = 20;

    /** Two at once must be seen in one of this many looks. A sort that is really sequential shows it never. */
    private static final int ONE_IN = 50;

    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        switch (asked.driver()) {
            case "AtWork" -> {
                return watched(Asked.inputs(asked), Shapes.list(3, Log.of(answer).returned()));
            }
            case "Rounds" -> {
                return rounds(Asked.inputs(asked), Log.of(answer).returned());
            }
            default -> {
                return calls(asked, answer);
            }
        }
    }

    private static Finding calls(Case asked, Answer answer) throws WireException {
        List<Asked.Call> calls = Asked.calls(asked);
        List<Object> replies = Reply.values(answer, calls.size());
        for (int i = 0; i < calls.size(); i++) {
            int[] before = (int[]) calls.get(i).arguments().getFirst();
            Finding sorted = sorted(before, Shapes.ints(before.length, replies.get(i)));
            if (sorted.kind() != Finding.Kind.RIGHT) {
                return sorted;
            }
        }
        return Finding.right();
    }

    /** Plays the rounds again with a sort of the library. */
    private static Finding rounds(List<?> inputs, Object returned) {
        int[] a = ((int[]) inputs.get(0)).clone();
        int rounds = (Integer) inputs.get(2);
        for (int round = 1; round < rounds; round++) {
            Arrays.sort(a);
            for (int i = 0; i < a.length; i++) {
                a[i] = (a[i] ^ i) * 0x9e3779b1;
            }
        }
        return sorted(a, Shapes.ints(a.length, returned));
    }

    private static Finding sorted(int[] before, int[] after) {
        int[] expected = before.clone();
        Arrays.sort(expected);
        int at = Arrays.mismatch(expected, after);
        if (at < 0) {
            return Finding.right();
        }
        int[] same = after.clone();
        Arrays.sort(same);
        return Finding.wrong(
                Arrays.equals(same, expected)
                        ? "The array is not in ascending order."
                        : "The array does not hold the same numbers as before.",
                new Detail("input", show(before)),
                new Detail("first wrong at", "index " + at + " of " + before.length),
                new Detail("expected", "" + expected[at]),
                new Detail("actual", "" + after[at]));
    }

    private static Finding watched(List<?> inputs, List<?> parts) {
        int[] before = (int[]) inputs.get(0);
        int parallelism = (Integer) inputs.get(1);
        Finding sorted = sorted(before, Shapes.ints(before.length, parts.get(0)));
        if (sorted.kind() != Finding.Kind.RIGHT) {
            return sorted;
        }
        String[] common = Shapes.as(String[].class, parts.get(2));
        if (common.length > 0) {
            return Finding.of(
                    Finding.Kind.RULE_VIOLATION,
                    "Threads of the common pool were at work; make a pool with the parallelism that is asked for.",
                    new Detail("threads", String.join(", ", common)));
        }
        return threads(parallelism, Shapes.as(int[].class, parts.get(1)));
    }

    private static Finding threads(int parallelism, int[] counts) {
        int looks = 0;
        int together = 0;
        for (int working = 1; working < counts.length; working++) {
            if (working > parallelism && counts[working] > 0) {
                return Finding.of(
                        Finding.Kind.RULE_VIOLATION,
                        "More threads were at work at once than parallelism allows.",
                        new Detail("expected", "at most " + parallelism),
                        new Detail("actual", "" + working));
            }
            looks += counts[working];
            together += working > 1 ? counts[working] : 0;
        }
        if (parallelism > 1 && looks >= FEWEST_LOOKS && together * ONE_IN < looks) {
            return Finding.of(
                    Finding.Kind.SEQUENTIAL,
                    "While your program sorted, hardly ever were two threads at work in it at once.",
                    new Detail("parallelism", "" + parallelism),
                    new Detail("looks", "" + looks),
                    new Detail("two at work", "" + together));
        }
        return Finding.right();
    }

    private static String show(int[] numbers) {
        return numbers.length <= SHOWN
                ? Arrays.toString(numbers)
                : numbers.length + " numbers: " + Arrays.toString(Arrays.copyOf(numbers, SHOWN)).replace("]", ", …]");
    }
}
