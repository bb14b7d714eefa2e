import forkyard.author.Asked;
import forkyard.author.Checker;
import forkyard.author.Log;
import forkyard.author.Results;
import forkyard.author.Shapes;
import forkyard.author.Sightings;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.WireException;
import java.util.Arrays;
import java.util.List;

/** Every temperature, to the last bit; the same at every time; and which threads were there. */
public final class Check implements Checker {
    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        if (asked.isCalls()) {
            return Results.ofCalls(asked, answer, (call, result) -> temperatures(call.arguments(), result));
        }
        List<?> inputs = Asked.inputs(asked);
        List<?> returned = Shapes.as(List.class, Log.of(answer).returned());
        return asked.driver().equals("Again")
                ? Results.ofOneCall(returned, result -> temperatures(inputs, result))
                : atWork(inputs, Shapes.list(3, returned));
    }

    private static Finding atWork(List<?> inputs, List<?> parts) {
        Finding right = temperatures(inputs, parts.get(0));
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
        return p == 1 ? Finding.right() : Sightings.shared(parts.get(2));
    }

    private static Finding temperatures(List<?> inputs, Object result) {
        double[] expected = expected(inputs);
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
