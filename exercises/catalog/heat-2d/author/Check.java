import forkyard.author.Asked;
import forkyard.author.Checker;
import forkyard.author.Log;
import forkyard.author.Malformed;
import forkyard.author.Reply;
import forkyard.author.Shapes;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.WireException;
import java.util.Arrays;
import java.util.List;

/** Every temperature, to the last bit; the same at every time; and which threads were there. */
public final class Check implements Checker {
    /** With fewer sightings than this nothing is said: it was over too soon. */
    private static final int FEWEST_SIGHTINGS = 20;

    /** Somebody else must be seen in one of this many. A program that is really sequential shows it hardly ever. */
    private static final int OTHERS_ONE_IN = 20;

    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        if (asked.isCalls()) {
            List<Asked.Call> calls = Asked.calls(asked);
            List<Object> replies = Reply.values(answer, calls.size());
            Finding finding = Finding.right();
            for (int i = 0; i < calls.size() && finding.kind() == Finding.Kind.RIGHT; i++) {
                List<?> inputs = calls.get(i).arguments();
                finding = temperatures(inputs, expected(inputs), replies.get(i));
            }
            return finding;
        }
        List<?> inputs = Asked.inputs(asked);
        List<?> returned = Shapes.as(List.class, Log.of(answer).returned());
        return asked.driver().equals("Again") ? again(inputs, returned) : atWork(inputs, Shapes.list(3, returned));
    }

    /** One call has one result. Where it has several, it hangs on which thread was faster. */
    private static Finding again(List<?> inputs, List<?> results) {
        if (results.isEmpty()) {
            throw new Malformed("no result");
        }
        double[] expected = expected(inputs);
        Finding finding = Finding.right();
        for (int i = 0; i < results.size() && finding.kind() == Finding.Kind.RIGHT; i++) {
            finding = temperatures(inputs, expected, results.get(i));
        }
        return finding.kind() == Finding.Kind.RIGHT || results.size() == 1
                ? finding
                : Finding.of(
                        Finding.Kind.RACE,
                        "The same call came to different results.",
                        finding.details().toArray(Detail[]::new));
    }

    private static Finding atWork(List<?> inputs, List<?> parts) {
        Finding right = temperatures(inputs, expected(inputs), parts.get(0));
        if (right.kind() != Finding.Kind.RIGHT) {
            return right;
        }
        int p = (Integer) inputs.get(4);
        int threads = Shapes.as(Integer.class, parts.get(1));
        if (threads > p) {
            return Finding.of(
                    Finding.Kind.RULE_VIOLATION,
                    "More than p threads were started. Start them once, for all steps.",
                    new Detail("steps", "" + inputs.get(2)),
                    new Detail("expected", "at most " + p + " threads in all"),
                    new Detail("actual", "at least " + threads));
        }
        return p == 1 ? Finding.right() : shared(Shapes.as(int[].class, parts.get(2)));
    }

    /** @param atWork how often each thread was seen at work */
    private static Finding shared(int[] atWork) {
        int all = Arrays.stream(atWork).sum();
        int busiest = Arrays.stream(atWork).max().orElse(0);
        return all < FEWEST_SIGHTINGS || (all - busiest) * OTHERS_ONE_IN >= all
                ? Finding.right()
                : Finding.of(
                        Finding.Kind.SEQUENTIAL,
                        "One thread did nearly all of the work.",
                        new Detail("threads seen at work", all + " times"),
                        new Detail("the same thread", busiest + " times"));
    }

    private static Finding temperatures(List<?> inputs, double[] expected, Object result) {
        double[] actual = Shapes.as(double[].class, result);
        Shapes.length(expected.length, actual.length);
        int at = Arrays.mismatch(expected, actual);
        int n = (Integer) inputs.get(1);
        return at < 0
                ? Finding.right()
                : Finding.wrong(
                        "A temperature is wrong.",
                        new Detail("asked", n + " x " + n + ", steps = " + inputs.get(2) + ", p = " + inputs.get(4)),
                        new Detail("first wrong", "row " + at / n + ", column " + at % n),
                        new Detail("expected", "" + expected[at]),
                        new Detail("actual", "" + actual[at]));
    }

    private static double[] expected(List<?> inputs) {
        int n = (Integer) inputs.get(1);
        double alpha = (Double) inputs.get(3);
        double[] now = ((double[]) inputs.get(0)).clone();
        double[] next = now.clone();
        for (int step = 0; step < (Integer) inputs.get(2); step++) {
            for (int row = 1; row < n - 1; row++) {
                calculate(now, next, row * n + 1, n, alpha);
            }
            double[] free = now;
            now = next;
            next = free;
        }
        return now;
    }

    /** Calculates the row whose first cell after the border is {@code first}. */
    private static void calculate(double[] now, double[] next, int first, int n, double alpha) {
        double left = now[first - 1];
        double here = now[first];
        for (int i = first; i < first + n - 2; i++) {
            double right = now[i + 1];
            next[i] = here + alpha * (now[i - n] + now[i + n] + left + right - 4 * here);
            left = here;
            here = right;
        }
    }
}
