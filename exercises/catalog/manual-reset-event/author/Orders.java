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
                Log.Entry end = only(log, "return", thread, i);
                int[] asked = script[thread][i];
                Call call = new Call(thread, asked[0], asked[1], end.whole(2));
                history.add(new Timed<>(call, only(log, "call", thread, i).number(), end.number()));
            }
        }
        return Linearizability.order(false, history, (set, call) -> Calling.after(set, call.operation(), call.result()))
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
