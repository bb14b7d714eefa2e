import forkyard.author.Shapes;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import java.util.List;

/** Calls that have to be refused, and leave nothing behind. */
final class Refused {
    private static final List<String> EXPECTED = List.of("NullPointerException", "InterruptedException");

    private Refused() {}

    static Finding check(boolean full, List<?> parts) {
        List<?> outcomes = Shapes.list(2, parts.get(0));
        List<String> tries = List.of("put(null)", full ? "put(2), interrupted," : "take(), interrupted,");
        for (int i = 0; i < outcomes.size(); i++) {
            if (!EXPECTED.get(i).equals(outcomes.get(i))) {
                return Finding.wrong(
                        tries.get(i) + " did not throw what it should.",
                        new Detail("the mailbox", full ? "full" : "empty"),
                        new Detail("expected", EXPECTED.get(i)),
                        new Detail("actual", String.valueOf(outcomes.get(i))));
            }
        }
        List<Long> expected = full ? List.of(1L, 3L) : List.of(3L);
        return expected.equals(parts.get(1))
                ? Finding.right()
                : Finding.wrong(
                        "What was refused has left something behind.",
                        new Detail("expected", "takes " + expected),
                        new Detail("actual", "takes " + parts.get(1)));
    }
}
