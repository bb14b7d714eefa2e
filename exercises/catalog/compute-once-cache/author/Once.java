import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import java.util.List;

/** What must hold of runs and calls, whoever was faster. */
final class Once {
    private final Ledger ledger;

    Once(Ledger ledger) {
        this.ledger = ledger;
    }

    Finding check() {
        Finding twice = twice();
        if (twice.kind() != Finding.Kind.RIGHT) {
            return twice;
        }
        for (Ledger.Call call : ledger.calls()) {
            Finding finding = call(call);
            if (finding.kind() != Finding.Kind.RIGHT) {
                return finding;
            }
        }
        return Finding.right();
    }

    /** Whether the function ran for a key that had its value, or was getting it. */
    Finding twice() {
        for (Ledger.Run run : ledger.runs()) {
            for (Ledger.Run other : ledger.runs(run.key())) {
                if (other.began() > run.began() && (!run.failed() || other.began() < run.ended())) {
                    return twice(run, other);
                }
            }
        }
        return Finding.right();
    }

    private Finding call(Ledger.Call call) {
        if (call.how().equals("other")) {
            return Finding.wrong(
                    "get threw something that the function had not thrown.",
                    new Detail("expected", "the exception of the function, as it is"),
                    new Detail("actual", call.what()));
        }
        List<Ledger.Run> of = ledger.runs(call.key()).stream().filter(call::came).toList();
        if (of.size() != 1 || of.getFirst().began() > call.ended()) {
            return Finding.wrong(
                    "get came to something that the function had not come to for this key.",
                    new Detail("key", "" + call.key()));
        }
        Ledger.Run run = of.getFirst();
        boolean known = ledger.calls().stream()
                .anyMatch(other -> other.came(run) && other.ended() < call.began());
        return call.failed() && known
                ? Finding.wrong(
                        "A failure was kept: get threw once more what an earlier call had thrown, and computed nothing.",
                        new Detail("key", "" + call.key()))
                : Finding.right();
    }

    /** What was asked for before there was a value depends on who was faster. */
    private Finding twice(Ledger.Run first, Ledger.Run second) {
        boolean close = ledger.wasOpenBefore(second, first.ended());
        return Finding.of(
                close ? Finding.Kind.RACE : Finding.Kind.WRONG_ANSWER,
                second.began() < first.ended()
                        ? "The function was called for a key that was being computed already."
                        : "The function was called for a key whose value it had given already.",
                new Detail("key", "" + first.key()),
                new Detail("runs for this key", "" + ledger.runs(first.key()).size()));
    }
}
