import forkyard.author.Linearizability;
import forkyard.author.Linearizability.Timed;
import forkyard.author.Log;
import forkyard.author.Malformed;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import java.util.ArrayList;
import java.util.Comparator;
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
                Log.Entry end = only(log, "return", thread, i);
                Call call = new Call(thread, script[thread][i], end.whole(2));
                history.add(new Timed<>(call, only(log, "call", thread, i).number(), end.number()));
            }
        }
        return Linearizability.order(EMPTY, history, (inside, call) -> call.after(inside))
                        .isPresent()
                ? Finding.right()
                : Finding.wrong(
                        "No order of these calls explains their answers.", new Detail("calls", show(history)));
    }

    private static Log.Entry only(Log log, String event, int thread, int call) {
        List<Log.Entry> found = log.named(event)
                .filter(entry -> entry.whole(0) == thread && entry.whole(1) == call)
                .toList();
        if (found.size() != 1) {
            throw new Malformed(found.size() + " events " + event);
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
