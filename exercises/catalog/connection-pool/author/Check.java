import forkyard.author.Asked;
import forkyard.author.Checker;
import forkyard.author.Log;
import forkyard.author.Shapes;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.WireException;
import java.util.List;
import java.util.StringJoiner;

/** Judges each kind of case by what must hold whoever was faster. */
public final class Check implements Checker {
    private static final List<String> MISHAPS =
            List.of("IllegalStateException", "TimeoutException", "InterruptedException");
    private static final long NANOS_PER_MILLI = 1_000_000;

    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        List<?> inputs = Asked.inputs(asked);
        Log log = Log.of(answer);
        return switch (asked.driver()) {
            case "Alone" -> alone((Integer) inputs.get(0), (int[][]) inputs.get(1), log.returned());
            case "Mishap" -> mishap((Integer) inputs.get(0), (Integer) inputs.get(1), Shapes.list(3, log.returned()));
            case "Traffic" -> {
                String trouble = Shapes.as(String.class, log.returned());
                yield trouble.isEmpty() ? Lendings.check((Integer) inputs.getFirst(), log) : Finding.wrong(trouble);
            }
            case "SameReturn" -> sameReturn(Shapes.list(2, log.returned()));
            // The gate has seen to it.
            case "Waiter" -> Finding.right();
            default -> throw new IllegalStateException("no scenario " + asked.driver());
        };
    }

    private static Finding alone(int k, int[][] calls, Object returned) {
        int[] results = Shapes.ints(calls.length, returned);
        Lending lending = new Lending(k);
        StringJoiner before = new StringJoiner(", ");
        for (int i = 0; i < calls.length; i++) {
            String state = lending.toString();
            String call = Lending.show(calls[i][0], calls[i][1]);
            String expected = lending.expected(calls[i][0], calls[i][1], results[i]);
            if (!expected.isEmpty()) {
                return Finding.wrong(
                        call + " gives a wrong answer to a single thread.",
                        new Detail("k", "" + k),
                        new Detail("calls before", before.toString()),
                        new Detail("connections before", state),
                        new Detail("expected", expected),
                        new Detail("actual", Lending.show(results[i])));
            }
            before.add(call);
        }
        return Finding.right();
    }

    private static Finding mishap(int kind, int millis, List<?> parts) {
        String expected = MISHAPS.get(kind);
        String outcome = Shapes.as(String.class, parts.get(0));
        long took = Shapes.as(Long.class, parts.get(1));
        if (!outcome.equals(expected)) {
            return Finding.wrong(
                    "borrow ended in another way than it should.",
                    new Detail("expected", expected + (kind == 0 ? ", with what the factory threw as its cause" : "")),
                    new Detail("actual", outcome));
        }
        if (kind == 1 && took < millis * NANOS_PER_MILLI) {
            return Finding.wrong(
                    "borrow gave up too early.",
                    new Detail("expected", millis + " ms or more"),
                    new Detail("actual", took / NANOS_PER_MILLI + " ms"));
        }
        int number = Shapes.as(Integer.class, parts.get(2));
        return number == 1
                ? Finding.right()
                : Finding.wrong(
                        "The first connection was not the one to be lent afterwards.",
                        new Detail("actual", "connection " + number));
    }

    private static Finding sameReturn(List<?> parts) {
        int refused = Shapes.as(Integer.class, parts.get(0));
        int borrowed = Shapes.as(Integer.class, parts.get(1));
        return refused == 1 && borrowed == 1
                ? Finding.right()
                : Finding.wrong(
                        "Two threads gave the only connection back.",
                        new Detail("expected", "1 refused, then 1 to be borrowed"),
                        new Detail("actual", refused + " refused, then " + borrowed + " to be borrowed"));
    }
}
