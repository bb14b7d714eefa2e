import forkyard.author.Linearizability;
import forkyard.author.Linearizability.Timed;
import forkyard.author.Malformed;
import forkyard.author.Shapes;
import forkyard.wire.Finding;
import java.util.ArrayList;
import java.util.List;

/** Recorded calls of three threads: some order of them must explain all results. */
final class Orders {
    private record Call(int thread, int operation, long item, long result) {
        @Override
        public String toString() {
            return Calling.show(operation, item, 0) + " " + Calling.show(operation, result);
        }
    }

    private Orders() {}

    static Finding check(List<?> inputs, List<?> parts) {
        int capacity = (Integer) inputs.get(0);
        long[][][][] rounds = Shapes.as(long[][][][].class, parts.get(1));
        Shapes.length((Integer) inputs.get(1), rounds.length);
        for (long[][][] round : rounds) {
            List<Timed<Call>> history = history(round, (long[][][]) inputs.get(2));
            if (Linearizability.order(List.<Long>of(), history, (items, call) -> after(items, call, capacity))
                    .isEmpty()) {
                return Finding.wrong(
                        "No order of these calls explains their answers, so they were not atomic.",
                        new Finding.Detail("capacity", "" + capacity),
                        new Finding.Detail(
                                "calls", Linearizability.show(history, call -> "thread " + (call.thread() + 1))));
            }
        }
        return Finding.right();
    }

    private static List<Long> after(List<Long> items, Call call, int capacity) {
        return Calling.after(items, capacity, call.operation(), call.item(), call.result());
    }

    private static List<Timed<Call>> history(long[][][] round, long[][][] script) {
        List<Timed<Call>> history = new ArrayList<>();
        Shapes.length(script.length, round.length);
        for (int thread = 0; thread < round.length; thread++) {
            long[][] calls = round[thread];
            if (calls.length < script[thread].length || calls.length > 2 * script[thread].length) {
                throw new Malformed(calls.length + " calls of thread " + (thread + 1));
            }
            for (int i = 0; i < calls.length; i++) {
                long[] call = Shapes.longs(6, calls[i]);
                boolean asked = i >= script[thread].length
                        || call[1] == script[thread][i][0] && call[2] == script[thread][i][1];
                if (call[0] != thread || !asked) {
                    throw new Malformed("a call that was not asked for");
                }
                history.add(new Timed<>(new Call(thread, (int) call[1], call[2], call[3]), call[4], call[5]));
            }
        }
        return history;
    }
}
