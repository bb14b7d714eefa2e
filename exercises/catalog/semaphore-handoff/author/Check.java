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
import java.util.List;

/** Judges each kind of case by what must hold whoever was faster. */
public final class Check implements Checker {
    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        List<?> inputs = Asked.inputs(asked);
        Log log = Log.of(answer);
        if (asked.driver().equals("Interrupted")) {
            return interrupted(Shapes.longs(2, log.returned()));
        }
        if (asked.driver().equals("Waiter")) {
            // The gate has seen to it. What he got hangs on who was faster, even where threads take turns; others look at that.
            return Finding.right();
        }
        List<?> parts = Shapes.as(List.class, log.returned());
        Finding played = Results.ofTroupe(parts);
        if (played.kind() != Finding.Kind.RIGHT) {
            return played;
        }
        return switch (asked.driver()) {
            case "Histories" -> Orders.check((long[][]) inputs.getFirst(), log);
            case "Traffic" -> traffic(inputs, Shapes.list(2, parts));
            case "ItemAndInterrupt" -> afterwards(Shapes.longs(2, Shapes.list(2, parts).get(1)));
            default -> throw new IllegalStateException("no scenario " + asked.driver());
        };
    }

    private static Finding traffic(List<?> inputs, List<?> parts) {
        int producers = (Integer) inputs.get(0);
        int consumers = (Integer) inputs.get(1);
        int each = (Integer) inputs.get(2);
        long[][] consumed = Shapes.longs(consumers, producers * each / consumers, parts.get(1));
        return new Deliveries(producers, each, (Long) inputs.get(3)).check(consumed);
    }

    private static Finding interrupted(long[] outcome) {
        return outcome[0] == 0
                ? afterwards(outcome)
                : Finding.wrong("A consumer had been interrupted, and no item was there."
                        + " His call did not throw an InterruptedException.");
    }

    private static Finding afterwards(long[] outcome) {
        return outcome[0] + outcome[1] == 1
                ? Finding.right()
                : Finding.wrong(
                        "A consumer was interrupted. What he had not got should have been there for the next one.",
                        new Detail("he", outcome[0] == 0 ? "was interrupted" : "got " + outcome[0]),
                        new Detail("the next one", outcome[0] == 0 ? "got " + outcome[1] : "was not needed"),
                        new Detail("expected", "one of them gets 1"));
    }
}
