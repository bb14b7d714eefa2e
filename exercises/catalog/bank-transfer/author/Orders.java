import forkyard.author.Linearizability;
import forkyard.author.Linearizability.Timed;
import forkyard.author.Log;
import forkyard.wire.Finding;
import java.util.ArrayList;
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
                        new Finding.Detail(
                                "calls", Linearizability.show(history, call -> "thread " + (call.thread() + 1))));
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
                Log.Entry called = log.only("call", round, thread, i);
                Log.Entry done = log.only("done", round, thread, i);
                history.add(new Timed<>(
                        new Call(thread, script[thread][i], done.whole(3)), called.number(), done.number()));
            }
        }
        return history;
    }
}
