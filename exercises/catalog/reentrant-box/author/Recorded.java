import forkyard.author.Linearizability;
import forkyard.author.Linearizability.Timed;
import forkyard.author.Log;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Recorded calls: followed step by step if nothing overlapped, else some order of them must explain all results. */
final class Recorded {
    private static final Calling.State EMPTY = new Calling.State(0, 0);

    private Recorded() {}

    static Finding check(boolean inTurn, int[][][] script, Log log) {
        List<Timed<Calling>> history = history(script, log);
        if (inTurn) {
            return oneByOne(history);
        }
        return Linearizability.order(
                                EMPTY,
                                history,
                                (state, call) -> call.result() == call.expected(state) ? call.after(state) : null)
                        .isPresent()
                ? Finding.right()
                : Finding.wrong(
                        "No order of these calls explains their answers, so they were not atomic.",
                        new Detail(
                                "calls on the boxes a and b",
                                Linearizability.show(history, call -> "thread " + (call.thread() + 1))));
    }

    private static Finding oneByOne(List<Timed<Calling>> history) {
        Calling.State state = EMPTY;
        StringJoiner before = new StringJoiner(", ");
        for (Timed<Calling> each : history) {
            Calling call = each.operation();
            long expected = call.expected(state);
            if (call.result() != expected) {
                return Finding.wrong(
                        call.show() + " gives a wrong answer, though nobody else is there.",
                        new Detail("calls before, on the boxes a and b", before.toString()),
                        new Detail("inside before", state.toString()),
                        new Detail("expected", call.show(expected)),
                        new Detail("actual", call.show(call.result())));
            }
            before.add(call.show());
            state = call.after(state);
        }
        return Finding.right();
    }

    private static List<Timed<Calling>> history(int[][][] script, Log log) {
        List<Timed<Calling>> history = new ArrayList<>();
        for (int thread = 0; thread < script.length; thread++) {
            for (int i = 0; i < script[thread].length; i++) {
                int[] asked = script[thread][i];
                Log.Entry end = log.only("return", thread, i);
                Calling call = new Calling(thread, asked[0], asked[1], asked[2], end.whole(2));
                history.add(new Timed<>(call, log.only("call", thread, i).number(), end.number()));
            }
        }
        return history;
    }
}
