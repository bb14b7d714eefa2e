import forkyard.author.Asked;
import forkyard.author.Checker;
import forkyard.author.Rational;
import forkyard.author.Reply;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.WireException;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Compares each answer with the exact one. */
public final class Check implements Checker {
    private static final double RELATIVE = 1e-9;
    private static final double ABSOLUTE = 1e-15;
    private static final String REFUSED = "java.lang.IllegalArgumentException";

    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        List<Asked.Call> calls = Asked.calls(asked);
        List<Reply> replies = Reply.of(answer, calls.size());
        for (int i = 0; i < calls.size(); i++) {
            Asked.Call call = calls.get(i);
            String expected = expected(call);
            if (!right(call, replies.get(i))) {
                return Finding.wrong(
                        call.method() + " gives a wrong answer.",
                        new Finding.Detail("input", show(call)),
                        new Finding.Detail("expected", expected),
                        new Finding.Detail("actual", show(replies.get(i))));
            }
        }
        return Finding.right();
    }

    private static boolean right(Asked.Call call, Reply reply) {
        return switch (reply) {
            case Reply.Threw threw -> !sensible(call) && threw.type().equals(REFUSED);
            case Reply.Returned(Object value) when !sensible(call) -> false;
            case Reply.Returned(Double value) -> !isCount(call) && exact(call).near(value, RELATIVE, ABSOLUTE);
            case Reply.Returned(List<?> value) -> isCount(call) && value.equals(count(call).stream().boxed().toList());
            case Reply.Returned _ -> false;
        };
    }

    private static boolean isCount(Asked.Call call) {
        return call.method().equals("processorsFor");
    }

    private static OptionalInt count(Asked.Call call) {
        return Laws.processorsFor(call.number(0), call.number(1));
    }

    private static Rational exact(Asked.Call call) {
        return switch (call.method()) {
            case "speedup" -> Laws.speedup(call.number(0), call.number(1));
            case "efficiency" -> Laws.efficiency(call.number(0), call.number(1), call.whole(2));
            case "amdahl" -> Laws.amdahl(call.number(0), call.whole(1));
            case "gustafson" -> Laws.gustafson(call.number(0), call.whole(1));
            case "karpFlatt" -> Laws.karpFlatt(call.number(0), call.whole(1));
            default -> throw new IllegalStateException("no law called " + call.method());
        };
    }

    private static boolean sensible(Asked.Call call) {
        return switch (call.method()) {
            case "speedup" -> positive(call.number(0)) && positive(call.number(1));
            case "efficiency" -> positive(call.number(0)) && positive(call.number(1)) && call.whole(2) >= 1;
            case "amdahl", "gustafson" -> fraction(call.number(0)) && call.whole(1) >= 1;
            case "karpFlatt" -> positive(call.number(0)) && call.whole(1) >= 2;
            case "processorsFor" -> fraction(call.number(0)) && positive(call.number(1));
            default -> throw new IllegalStateException("no law called " + call.method());
        };
    }

    private static boolean positive(double value) {
        return value > 0 && Double.isFinite(value);
    }

    private static boolean fraction(double value) {
        return value >= 0 && value <= 1;
    }

    private static String show(Asked.Call call) {
        return call.arguments().stream().map(String::valueOf).collect(Collectors.joining(", ", call.method() + "(", ")"));
    }

    private static String expected(Asked.Call call) {
        if (!sensible(call)) {
            return "an IllegalArgumentException";
        }
        return isCount(call) ? String.valueOf(count(call)) : String.valueOf(exact(call).rounded());
    }

    private static String show(Reply reply) {
        return switch (reply) {
            case Reply.Returned(List<?> value) when value.isEmpty() -> "OptionalInt.empty";
            case Reply.Returned(List<?> value) when value.size() == 1 -> "OptionalInt[" + value.getFirst() + "]";
            case Reply.Returned(Object value) -> String.valueOf(value);
            case Reply.Threw threw -> threw.type() + (threw.message().isEmpty() ? "" : ": " + threw.message());
        };
    }
}
