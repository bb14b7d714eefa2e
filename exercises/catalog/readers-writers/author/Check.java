import forkyard.author.Asked;
import forkyard.author.Checker;
import forkyard.author.Log;
import forkyard.author.Shapes;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.WireException;
import java.util.Arrays;
import java.util.List;

/** No writer had company, and nobody waited too long. */
public final class Check implements Checker {
    private static final int MOST_PASSED = 50;

    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        List<?> inputs = Asked.inputs(asked);
        Object returned = Log.of(answer).returned();
        return switch (asked.driver()) {
            case "Book" -> book(inputs, Shapes.list(3, returned));
            case "ReadTogether" -> right(
                    Shapes.as(Boolean.class, returned), "Readers and a writer did not get the lock one after the other.");
            case "LongHold" -> right(
                    Shapes.as(Integer.class, returned) == 0,
                    (Boolean) inputs.get(0)
                            ? "Somebody got the lock while a writer had it."
                            : "A writer got the lock while a reader had it.");
            case "Stream" -> stream((Boolean) inputs.get(0), Shapes.as(Integer.class, returned));
            case "Interrupted" -> right(
                    Shapes.as(Boolean.class, returned),
                    "Somebody who was interrupted while waiting for the lock did not get an InterruptedException.");
            default -> throw new IllegalStateException("no scenario " + asked.driver());
        };
    }

    private static Finding book(List<?> inputs, List<?> parts) {
        int expected = (Integer) inputs.get(1) * (Integer) inputs.get(2);
        int first = Shapes.as(Integer.class, parts.get(0));
        int second = Shapes.as(Integer.class, parts.get(1));
        if (first != expected || second != expected) {
            return Finding.wrong(
                    "Two writers had the lock at the same time: what one wrote got lost.",
                    new Detail("expected", "both pages at " + expected),
                    new Detail("actual", "one at " + first + ", the other at " + second));
        }
        int torn = Arrays.stream(Shapes.ints((Integer) inputs.get(0), parts.get(2))).sum();
        return right(torn == 0, "A reader had the lock while a writer was half done.");
    }

    private static Finding stream(boolean writes, int passed) {
        return passed <= MOST_PASSED
                ? Finding.right()
                : Finding.wrong(
                        writes
                                ? "A writer waited while readers came later and went first, again and again."
                                : "A reader waited while writers came later and went first, again and again.",
                        new Detail("expected", "at most " + MOST_PASSED + " go first"),
                        new Detail("actual", passed + " went first"));
    }

    private static Finding right(boolean right, String otherwise) {
        return right ? Finding.right() : Finding.wrong(otherwise);
    }
}
