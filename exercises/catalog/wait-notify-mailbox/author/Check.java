import forkyard.author.Asked;
import forkyard.author.Checker;
import forkyard.author.Deliveries;
import forkyard.author.Log;
import forkyard.author.Results;
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
        Finding played = Results.ofTroupe(parts);
        if (played.kind() != Finding.Kind.RIGHT) {
            return played;
        }
        return switch (asked.driver()) {
            case "Histories" -> Orders.check((long[][]) inputs.getFirst(), log);
            case "Traffic" -> traffic(inputs, Shapes.list(2, parts));
            case "Waiter" -> waiter((Boolean) inputs.getFirst(), Shapes.list(2, parts));
            default -> throw new IllegalStateException("no scenario " + asked.driver());
        };
    }

    private static Finding traffic(List<?> inputs, List<?> parts) {
        int producers = (Integer) inputs.get(0);
        int consumers = (Integer) inputs.get(1);
        int each = (Integer) inputs.get(2);
        long[][] taken = Shapes.longs(consumers, producers * each / consumers, parts.get(1));
        return new Deliveries(producers, each, (Long) inputs.get(3)).check(taken);
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
