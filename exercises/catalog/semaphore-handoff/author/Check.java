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
import java.util.List;

/** Judges each kind of case by what must hold whoever was faster. */
public final class Check implements Checker {
    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        List<?> inputs = Asked.inputs(asked);
        Log log = Log.of(answer);
        if (asked.driver().equals("Interrupted")) {
            return interrupted((Boolean) inputs.getFirst(), Shapes.longs(2, log.returned()));
        }
        List<?> parts = Shapes.as(List.class, log.returned());
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
            case "Waiter" -> waiter(Shapes.longs(1, Shapes.list(2, parts).get(1))[0]);
            default -> throw new IllegalStateException("no scenario " + asked.driver());
        };
    }

    private static Finding waiter(long consumed) {
        return consumed == 1
                ? Finding.right()
                : Finding.wrong(
                        "A consumer who had waited got something else than what was produced.",
                        new Detail("expected", "1"),
                        new Detail("actual", "" + consumed));
    }

    private static Finding interrupted(boolean before, long[] outcome) {
        if (!before && outcome[0] != 0) {
            return Finding.wrong(
                    "A consumer who was interrupted, with no item there, did not throw an InterruptedException.");
        }
        return outcome[0] + outcome[1] == 1
                ? Finding.right()
                : Finding.wrong(
                        "A consumer was interrupted. What he had not got should have been there for the next one.",
                        new Detail("he", outcome[0] == 0 ? "was interrupted" : "got " + outcome[0]),
                        new Detail("the next one", outcome[0] == 0 ? "got " + outcome[1] : "was not needed"),
                        new Detail("expected", "one of them gets 1"));
    }
}
