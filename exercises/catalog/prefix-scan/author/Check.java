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

/** Every product, exactly; the same at every time; and the threads that were there. */
public final class Check implements Checker {
    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        if (asked.isCalls()) {
            return Results.ofCalls(asked, answer, (call, result) -> products(call.arguments(), result));
        }
        List<?> inputs = Asked.inputs(asked);
        List<?> returned = Shapes.as(List.class, Log.of(answer).returned());
        return asked.driver().equals("Again")
                ? Results.ofOneCall(returned, result -> products(inputs, result))
                : atWork(inputs, Shapes.list(3, returned));
    }

    private static Finding atWork(List<?> inputs, List<?> parts) {
        Finding right = products(inputs, parts.get(0));
        if (right.kind() != Finding.Kind.RIGHT) {
            return right;
        }
        int p = (Integer) inputs.get(2);
        int threads = Shapes.as(Integer.class, parts.get(1));
        if (threads > p) {
            return Finding.of(
                    Finding.Kind.RULE_VIOLATION,
                    "More than p threads were there at once.",
                    new Detail("expected", "at most " + p),
                    new Detail("actual", "" + threads));
        }
        return p == 1 ? Finding.right() : Sightings.shared(parts.get(2));
    }

    private static Finding products(List<?> inputs, Object result) {
        int[] expected = expected(inputs);
        int[] actual = Shapes.ints(expected.length, result);
        int at = Arrays.mismatch(expected, actual);
        if (at < 0) {
            return Finding.right();
        }
        int from = at / 4 * 4;
        return Finding.wrong(
                "A running product is wrong.",
                new Detail("matrices", "" + expected.length / 4),
                new Detail("rounds, p", inputs.get(1) + ", " + inputs.get(2)),
                new Detail("first wrong", "matrix " + at / 4),
                new Detail("expected", Arrays.toString(Arrays.copyOfRange(expected, from, from + 4))),
                new Detail("actual", Arrays.toString(Arrays.copyOfRange(actual, from, from + 4))));
    }

    private static int[] expected(List<?> inputs) {
        int[] quads = ((int[]) inputs.get(0)).clone();
        int[] last = Quads.identity();
        for (int round = 0; round < (Integer) inputs.get(1); round++) {
            last = Quads.scan(last, quads, 0, quads.length / 4);
        }
        return quads;
    }
}
