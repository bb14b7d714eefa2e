import forkyard.author.Asked;
import forkyard.author.Checker;
import forkyard.author.Log;
import forkyard.author.Looks;
import forkyard.author.Results;
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

    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        return switch (asked.driver()) {
            case "AtWork" -> watched(Asked.inputs(asked), Shapes.list(3, Log.of(answer).returned()));
            case "Rounds" -> rounds(Asked.inputs(asked), Log.of(answer).returned());
            default ->
                Results.ofCalls(
                        asked, answer, (call, result) -> sorted((int[]) call.arguments().getFirst(), result));
        };
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
        return sorted(a, returned);
    }

    private static Finding sorted(int[] before, Object result) {
        int[] after = Shapes.ints(before.length, result);
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
        Finding sorted = sorted(before, parts.get(0));
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
        return threads(parallelism, Looks.of(parts.get(1), FEWEST_LOOKS));
    }

    private static Finding threads(int parallelism, Looks looks) {
        if (looks.most() > parallelism) {
            return Finding.of(
                    Finding.Kind.RULE_VIOLATION,
                    "More threads were at work at once than parallelism allows.",
                    new Detail("expected", "at most " + parallelism),
                    new Detail("actual", "" + looks.most()));
        }
        return parallelism == 1 ? Finding.right() : looks.together("sorted");
    }

    private static String show(int[] numbers) {
        return numbers.length <= SHOWN
                ? Arrays.toString(numbers)
                : numbers.length + " numbers: " + Arrays.toString(Arrays.copyOf(numbers, SHOWN)).replace("]", ", …]");
    }
}
