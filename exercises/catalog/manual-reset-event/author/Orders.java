import forkyard.author.Linearizability;
import forkyard.author.Linearizability.Timed;
import forkyard.author.Log;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import java.util.ArrayList;
import java.util.List;

/** Recorded calls: some order of them must explain all results. */
final class Orders {
    private record Call(int thread, int operation, int millis, long result) {
        @Override
        public String toString() {
            return Calling.show(operation, millis) + ": " + Calling.show(operation, result);
        }
    }

    private Orders() {}

    static Finding check(int[][][] script, Log log) {
        List<Timed<Call>> history = new ArrayList<>();
        for (int thread = 0; thread < script.length; thread++) {
            for (int i = 0; i < script[thread].length; i++) {
                Log.Entry end = log.only("return", thread, i);
                int[] asked = script[thread][i];
                Call call = new Call(thread, asked[0], asked[1], end.whole(2));
                history.add(new Timed<>(call, log.only("call", thread, i).number(), end.number()));
            }
        }
        return Linearizability.order(false, history, (set, call) -> Calling.after(set, call.operation(), call.result()))
                        .isPresent()
                ? Finding.right()
                : Finding.wrong(
                        "No order of these calls explains their answers.",
                        new Detail(
                                "calls", Linearizability.show(history, call -> "thread " + (call.thread() + 1))));
    }
}
