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
import java.util.List;

/** Every job once, all ended before the return, and the sum of what the gate gave them; or else the failure. */
public final class Check implements Checker {
    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        List<?> inputs = Asked.inputs(asked);
        int jobs = (Integer) inputs.get(0);
        boolean fails = (Integer) inputs.get(1) >= 0;
        Log log = Log.of(answer);
        List<?> parts = Shapes.list(2, log.returned());
        Finding called = called(log, fails ? jobs - 1 : jobs);
        if (called.kind() != Finding.Kind.RIGHT) {
            return called;
        }
        Finding ended = (Boolean) inputs.get(2) ? ended(log, jobs) : Finding.right();
        if (ended.kind() != Finding.Kind.RIGHT) {
            return ended;
        }
        String thrown = Shapes.as(String.class, parts.get(1));
        return fails ? failed(parts.getFirst(), thrown) : summed(log, parts.getFirst(), thrown);
    }

    /** Whoever calls a job twice has it come to the gate twice. */
    private static Finding called(Log log, int expected) {
        long actual = log.named(Event.ARRIVED).count();
        return actual <= expected
                ? Finding.right()
                : Finding.wrong(
                        "A job was called more than once.",
                        new Detail("expected", expected + " calls"),
                        new Detail("actual", actual + " calls"));
    }

    private static Finding ended(Log log, int jobs) {
        long returned = log.named("return").findFirst().map(Log.Entry::number).orElseThrow(() -> new Malformed("no return"));
        long ended = log.entries().stream()
                .filter(each -> each.name().equals("ends") || each.name().equals("fails"))
                .filter(each -> each.number() < returned)
                .count();
        return ended == jobs
                ? Finding.right()
                : Finding.wrong(
                        "runAll returned, or threw, before all jobs had ended.",
                        new Detail("expected", jobs + " jobs ended"),
                        new Detail("actual", ended + " jobs ended"));
    }

    private static Finding failed(Object sum, String thrown) {
        return thrown.equals("the job's own")
                ? Finding.right()
                : Finding.wrong(
                        "A job failed, and runAll did not throw what the job threw.",
                        new Detail("expected", "the exception of the job itself"),
                        new Detail("actual", sum == null ? thrown : "returned " + sum));
    }

    private static Finding summed(Log log, Object sum, String thrown) {
        if (sum == null) {
            return Finding.wrong("runAll threw an exception, though no job did.", new Detail("actual", thrown));
        }
        long expected = log.named(Event.RELEASED).mapToLong(each -> each.whole(2) >>> 33).sum();
        return expected == Shapes.as(Long.class, sum)
                ? Finding.right()
                : Finding.wrong(
                        "The sum is not that of all results.", new Detail("expected", "" + expected), new Detail("actual", "" + sum));
    }
}
