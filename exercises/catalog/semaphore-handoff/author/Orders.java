import forkyard.author.Linearizability;
import forkyard.author.Linearizability.Timed;
import forkyard.author.Log;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import java.util.ArrayList;
import java.util.List;

/** Recorded calls: some order of them must explain all results. */
final class Orders {
    /** An item that was produced, or 0 and what was consumed instead. */
    private record Call(int thread, long item, long result) {
        /** The items that wait after this call; null if it cannot have come to an end like this. */
        List<Long> after(List<Long> items) {
            if (item != 0) {
                List<Long> more = new ArrayList<>(items);
                more.add(item);
                return more;
            }
            return !items.isEmpty() && items.getFirst() == result ? items.subList(1, items.size()) : null;
        }

        @Override
        public String toString() {
            return item != 0 ? "produce(" + item + ") returned" : "consume() returned " + (result == -1 ? "null" : "" + result);
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
        return Linearizability.order(List.<Long>of(), history, (items, call) -> call.after(items))
                        .isPresent()
                ? Finding.right()
                : Finding.wrong(
                        "No order of these calls explains their answers.",
                        new Detail(
                                "calls", Linearizability.show(history, call -> "thread " + (call.thread() + 1))));
    }
}
