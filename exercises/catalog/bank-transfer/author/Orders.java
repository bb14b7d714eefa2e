import forkyard.author.Linearizability;
import forkyard.author.Linearizability.Timed;
import forkyard.author.Log;
import forkyard.author.Malformed;
import forkyard.wire.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Recorded calls of several threads: some order of them must explain all results. */
final class Orders {
    private record Call(int thread, long[] asked, long result) {
        @Override
        public String toString() {
            return Ledger.show(asked) + " = " + Ledger.show(asked, result);
        }
    }

    private Orders() {}

    static Finding check(long[] initial, int rounds, long[][][] script, Log log) {
        for (int round = 0; round < rounds; round++) {
            List<Timed<Call>> history = history(round, script, log);
            if (Linearizability.order(Ledger.of(initial), history, Orders::after).isEmpty()) {
                return Finding.wrong(
                        "No order of these calls explains their answers, so they were not atomic.",
                        new Finding.Detail("balances", Ledger.of(initial).toString()),
                        new Finding.Detail("calls", show(history)));
            }
        }
        return Finding.right();
    }

    private static List<Long> after(List<Long> balances, Call call) {
        return Ledger.after(balances, call.asked(), call.result());
    }

    private static List<Timed<Call>> history(int round, long[][][] script, Log log) {
        List<Timed<Call>> history = new ArrayList<>();
        for (int thread = 0; thread < script.length; thread++) {
            for (int i = 0; i < script[thread].length; i++) {
                Log.Entry called = only(log, "call", round, thread, i);
                Log.Entry done = only(log, "done", round, thread, i);
                history.add(new Timed<>(
                        new Call(thread, script[thread][i], done.whole(3)), called.number(), done.number()));
            }
        }
        return history;
    }

    private static Log.Entry only(Log log, String name, int round, int thread, int call) {
        List<Log.Entry> found = log.named(name)
                .filter(each -> each.whole(0) == round && each.whole(1) == thread && each.whole(2) == call)
                .toList();
        if (found.size() != 1) {
            throw new Malformed(found.size() + " events " + name);
        }
        return found.getFirst();
    }

    /** A line for each call: when it began and ended, who made it. */
    private static String show(List<Timed<Call>> history) {
        StringBuilder lines = new StringBuilder();
        history.stream().sorted(Comparator.comparingLong(Timed::called)).forEach(each -> lines.append("from ")
                .append(each.called())
                .append(" to ")
                .append(each.returned())
                .append(", thread ")
                .append(each.operation().thread() + 1)
                .append(": ")
                .append(each.operation())
                .append('\n'));
        return lines.toString();
    }
}
