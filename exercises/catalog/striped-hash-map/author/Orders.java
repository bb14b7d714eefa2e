import forkyard.author.Linearizability;
import forkyard.author.Linearizability.Timed;
import forkyard.author.Log;
import forkyard.author.Shapes;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Recorded calls of several threads: some order of them must explain all results. */
final class Orders {
    private record Call(String who, long[] asked, long result) {
        @Override
        public String toString() {
            return Model.show(asked, result);
        }
    }

    private Orders() {}

    static Finding check(List<?> inputs, Log log) {
        int keys = ((int[]) inputs.get(1)).length;
        long[][] before = (long[][]) inputs.get(3);
        long[][][] script = (long[][][]) inputs.get(4);
        long[][] last = Shapes.as(long[][].class, log.returned());
        Shapes.length((Integer) inputs.get(2), last.length);
        Map<Long, Long> values = Map.of();
        for (long[] call : before) {
            Map<Long, Long> now = values;
            values = Model.after(now, call, now.getOrDefault(call[1], Model.NONE));
        }
        for (int round = 0; round < last.length; round++) {
            List<Timed<Call>> history = new ArrayList<>();
            for (int thread = 0; thread < script.length; thread++) {
                for (int i = 0; i < script[thread].length; i++) {
                    Log.Entry from = log.only("call", round, thread, i);
                    Log.Entry to = log.only("back", round, thread, i);
                    Call call = new Call("thread " + (thread + 1), script[thread][i], to.whole(3));
                    history.add(new Timed<>(call, from.number(), to.number()));
                }
            }
            addLast(history, Shapes.longs(1 + keys, last[round]));
            if (Linearizability.order(values, history, Orders::after).isEmpty()) {
                return Finding.wrong(
                        "No order of these calls explains what they gave, so they were not atomic.",
                        new Detail("values at first", values.toString()),
                        new Detail("calls", Linearizability.show(history, Call::who)));
            }
        }
        return Finding.right();
    }

    private static Map<Long, Long> after(Map<Long, Long> values, Call call) {
        return Model.after(values, call.asked(), call.result());
    }

    /** What was there when all threads had ended. */
    private static void addLast(List<Timed<Call>> history, long[] last) {
        long stamp = 1 + history.stream().mapToLong(Timed::returned).max().orElse(0);
        history.add(new Timed<>(new Call("main", new long[] {Model.SIZE, 0, 0}, last[0]), stamp++, stamp++));
        for (int key = 0; key < last.length - 1; key++) {
            Call call = new Call("main", new long[] {Model.GET, key, 0}, last[1 + key]);
            history.add(new Timed<>(call, stamp++, stamp++));
        }
    }
}
