import forkyard.author.Log;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import java.util.List;
import java.util.Optional;

/** What the ledger has seen: one call at a time, and numbers without a gap. */
final class Entries {
    private Entries() {}

    static Optional<Finding> wrong(Log log, int[] fails, int calls) {
        long next = 1;
        long inside = -1;
        int begun = 0;
        for (Log.Entry entry : log.entries()) {
            if (entry.name().equals("append")) {
                long customer = entry.whole(0);
                long number = entry.whole(1);
                if (inside >= 0) {
                    return overlap(inside, customer);
                }
                if (number != next) {
                    return Optional.of(Finding.wrong(
                            "A ticket has a wrong number.",
                            new Detail("expected", "ticket " + next),
                            new Detail("actual", "ticket " + number),
                            new Detail("the ledger so far", show(log, entry))));
                }
                next += fails[(int) customer] == Step.ENTERING ? 0 : 1;
                inside = customer;
                begun++;
            } else if (entry.name().equals("appended")) {
                inside = -1;
            }
        }
        return calls == begun
                ? Optional.empty()
                : Optional.of(Finding.wrong(
                        "The ledger lost count of its calls, so two of them met.",
                        new Detail("expected", begun + " calls"),
                        new Detail("actual", calls + " calls")));
    }

    private static Optional<Finding> overlap(long inside, long other) {
        return Optional.of(Finding.wrong(
                "Two calls of the ledger overlapped.",
                new Detail("inside", "customer " + (inside + 1)),
                new Detail("came in as well", "customer " + (other + 1))));
    }

    private static String show(Log log, Log.Entry last) {
        List<String> lines = log.named("append")
                .filter(entry -> entry.number() <= last.number())
                .map(entry -> "ticket " + entry.whole(1) + " for customer " + (entry.whole(0) + 1))
                .toList();
        return String.join(", ", lines);
    }
}
