import forkyard.author.Asked;
import forkyard.author.Checker;
import forkyard.author.Log;
import forkyard.author.Malformed;
import forkyard.author.Shapes;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.WireException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** Judges each kind of case by what must hold whoever was faster. */
public final class Check implements Checker {
    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        List<?> inputs = Asked.inputs(asked);
        Log log = Log.of(answer);
        List<?> parts = Shapes.as(List.class, log.returned());
        if (asked.driver().equals("Refusals")) {
            return Refused.check((Boolean) inputs.getFirst(), Shapes.list(2, parts));
        }
        if (parts.isEmpty()) {
            throw new Malformed("an empty list");
        }
        String trouble = Shapes.as(String.class, parts.getFirst());
        if (!trouble.isEmpty()) {
            return Finding.wrong(trouble);
        }
        return switch (asked.driver()) {
            case "Histories" -> Orders.check((long[][]) inputs.getFirst(), log);
            case "Traffic" -> Traffics.check(inputs, Shapes.list(2, parts));
            case "Waiter" -> waiter((Boolean) inputs.getFirst(), Shapes.list(2, parts));
            default -> throw new IllegalStateException("no scenario " + asked.driver());
        };
    }

    private static Finding waiter(boolean putting, List<?> parts) {
        long[] taken = Shapes.longs(putting ? 2 : 1, parts.get(1));
        long[] expected = LongStream.rangeClosed(1, taken.length).toArray();
        return Arrays.equals(taken, expected)
                ? Finding.right()
                : Finding.wrong(
                        "What was taken after somebody had waited is not what was put.",
                        new Detail("expected", Arrays.toString(expected)),
                        new Detail("actual", Arrays.toString(taken)));
    }
}
