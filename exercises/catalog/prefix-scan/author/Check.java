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

/** Every product, exactly; the same at every time; and the threads that were there. */
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
                finding = products(inputs, expected(inputs), replies.get(i));
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
        int[] expected = expected(inputs);
        Finding finding = Finding.right();
        for (int i = 0; i < results.size() && finding.kind() == Finding.Kind.RIGHT; i++) {
            finding = products(inputs, expected, results.get(i));
        }
        return finding.kind() == Finding.Kind.RIGHT || results.size() == 1
                ? finding
                : Finding.of(
                        Finding.Kind.RACE,
                        "The same call came to different results.",
                        finding.details().toArray(Detail[]::new));
    }

    private static Finding atWork(List<?> inputs, List<?> parts) {
        Finding right = products(inputs, expected(inputs), parts.get(0));
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

    private static Finding products(List<?> inputs, int[] expected, Object result) {
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
