import forkyard.author.Asked;
import forkyard.author.Checker;
import forkyard.author.Log;
import forkyard.author.Malformed;
import forkyard.author.Shapes;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Event;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.WireException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** At most p threads wrote; each cell once, before the return; each value exact. */
public final class Check implements Checker {
    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        List<?> inputs = Asked.inputs(asked);
        int rows = (Integer) inputs.get(0);
        int cols = (Integer) inputs.get(1);
        double[] before = (double[]) inputs.get(2);
        Log log = Log.of(answer);
        Finding writers = writers(log, (Integer) inputs.get(4), Math.min((Integer) inputs.get(4), before.length == 0 ? 0 : rows));
        if (writers.kind() != Finding.Kind.RIGHT) {
            return writers;
        }
        List<?> parts = Shapes.list(2, log.returned());
        int[] writes = Shapes.ints(before.length, parts.get(0));
        double[] after = Shapes.as(double[].class, parts.get(1));
        Shapes.length(before.length, after.length);
        for (int i = 0; i < before.length; i++) {
            Finding cell = cell("(" + i / cols + ", " + i % cols + ")", writes[i], (Double) inputs.get(3) * before[i], after[i]);
            if (cell.kind() != Finding.Kind.RIGHT) {
                return cell;
            }
        }
        return Finding.right();
    }

    private static Finding cell(String place, int writes, double expected, double actual) {
        if (writes != 1) {
            return Finding.wrong(
                    writes == 0
                            ? "When scale returned, a cell had not been written."
                            : "A cell was written more than once.",
                    new Detail("cell", place),
                    new Detail("expected", "written once"),
                    new Detail("actual", "written " + writes + " times"));
        }
        return Double.doubleToLongBits(expected) == Double.doubleToLongBits(actual)
                ? Finding.right()
                : Finding.wrong(
                        "A cell has a wrong value.",
                        new Detail("cell", place),
                        new Detail("expected", "" + expected),
                        new Detail("actual", "" + actual));
    }

    /** Who came to write; the gate's own record says whether they were there together. */
    private static Finding writers(Log log, int p, int expected) {
        Set<Long> arrived = new HashSet<>();
        log.named(Event.ARRIVED).forEach(entry -> arrived.add(entry.thread()));
        if (arrived.size() > p) {
            return Finding.of(
                    Finding.Kind.RULE_VIOLATION,
                    "More than p threads wrote.",
                    new Detail("expected", "at most " + p + " threads"),
                    new Detail("actual", arrived.size() + " threads"));
        }
        Set<Long> secrets = log.secrets();
        if (!log.named("write").allMatch(entry -> secrets.remove(entry.whole(1)))) {
            throw new Malformed("a write that was not at the gate");
        }
        return arrived.size() >= expected
                ? Finding.right()
                : Finding.wrong(
                        "When scale returned, some of its threads had not written anything yet.",
                        new Detail("expected", expected + " threads"),
                        new Detail("actual", arrived.size() + " threads"));
    }
}
