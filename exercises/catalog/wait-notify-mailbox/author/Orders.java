import forkyard.author.Linearizability;
import forkyard.author.Linearizability.Timed;
import forkyard.author.Log;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import java.util.ArrayList;
import java.util.List;

/** Recorded calls: some order of them must explain all results. */
final class Orders {
    private static final long EMPTY = 0;

    /** An item that was put, or 0 and what was taken instead. */
    private record Call(int thread, long item, long result) {
        /** What is in the mailbox after this call; null if it cannot have come to an end like this. */
        Long after(long inside) {
            if (item != 0) {
                return inside == EMPTY ? (Long) item : null;
            }
            return inside == result && inside != EMPTY ? (Long) EMPTY : null;
        }

        @Override
        public String toString() {
            return item != 0 ? "put(" + item + ") returned" : "take() returned " + (result == -1 ? "null" : "" + result);
        }
    }

    private Orders() {}

    static Finding check(long[][] script, Log log) {
        List<Timed<Call>> history = new ArrayList<>();
        for (int thread = 0; thread < script.length; thread++) {
            for (int i = 0; i < script[thread].length; i++) {
                Log.Entry end = log.only("return", thread, i);
                Call call = new Call(thread, script[thread][i], end.whole(2));
                history.add(new Timed<>(call, log.only("call", thread, i).number(), end.number()));
            }
        }
        return Linearizability.order(EMPTY, history, (inside, call) -> call.after(inside))
                        .isPresent()
                ? Finding.right()
                : Finding.wrong(
                        "No order of these calls explains their answers.",
                        new Detail(
                                "calls", Linearizability.show(history, call -> "thread " + (call.thread() + 1))));
    }
}
