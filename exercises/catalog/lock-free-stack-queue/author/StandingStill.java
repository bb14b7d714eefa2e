import forkyard.author.Linearizability.Timed;
import forkyard.author.Malformed;
import forkyard.author.Shapes;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import java.util.ArrayList;
import java.util.List;

/** One thread stood still before each of its steps in turn: the other must have come to an end, and both to right answers. */
final class StandingStill {
    private static final int GOES_ROUND = 1;
    private static final int WAITS = 2;

    private StandingStill() {}

    static Finding check(Model model, List<?> inputs, Object returned) {
        List<?> times = Shapes.as(List.class, returned);
        if (times.size() == 1 && times.getFirst() instanceof List<?> only && Boolean.FALSE.equals(only.getFirst())) {
            return Finding.of(
                    Finding.Kind.RULE_VIOLATION,
                    "A call did not use any cell; what threads share belongs into cells.");
        }
        for (int i = 0; i < times.size(); i++) {
            Finding finding = one(model, inputs, i + 1, Shapes.list(5, times.get(i)));
            if (finding.kind() != Finding.Kind.RIGHT) {
                return finding;
            }
        }
        return Finding.right();
    }

    private static Finding one(Model model, List<?> inputs, int step, List<?> parts) {
        long[] call = (long[]) inputs.get(2);
        long[][] calls = (long[][]) inputs.get(3);
        String stopped = (model.kind() == 0 ? "a stack" : "a queue") + ", before step " + step + " of "
                + (call[0] == Model.IN ? "putting in" : "taking out");
        int trouble = Shapes.as(Integer.class, parts.get(1));
        if (trouble != 0) {
            return Finding.of(
                    trouble == WAITS ? Finding.Kind.RULE_VIOLATION : Finding.Kind.WRONG_ANSWER,
                    switch (trouble) {
                        case GOES_ROUND ->
                            "While one thread stood still, another went round and got nowhere: this is not lock-free.";
                        case WAITS -> "While one thread stood still, another waited for it: there is a lock.";
                        default -> throw new Malformed("trouble " + trouble);
                    },
                    new Detail("stood still", stopped));
        }
        List<Timed<Model.Call>> history = new ArrayList<>();
        history.add(timed(model, "the one that stood still", call, Shapes.longs(3, parts.get(2))));
        long[][] others = Shapes.as(long[][].class, parts.get(3));
        Shapes.length(calls.length, others.length);
        for (int i = 0; i < calls.length; i++) {
            history.add(timed(model, "the other", calls[i], Shapes.longs(3, others[i])));
        }
        model.addLeft(history, Shapes.as(long[].class, parts.get(4)));
        // To stand still for a while is a schedule like any other.
        return model.explain(
                (Integer) inputs.get(1),
                history,
                Finding.Kind.RACE,
                "One thread stood still in " + stopped + "; no order of the calls explains what they gave.");
    }

    private static Timed<Model.Call> timed(Model model, String who, long[] call, long[] record) {
        return new Timed<>(model.call(who, call, record[2]), record[0], record[1]);
    }
}
