import forkyard.author.Asked;
import forkyard.author.Checker;
import forkyard.author.Linearizability.Timed;
import forkyard.author.Log;
import forkyard.author.Shapes;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.List;

/** Judges each kind of case by what must hold whoever was faster. */
public final class Check implements Checker {
    private static final String NOT_ATOMIC = "No order of these calls explains what they gave, so they were not atomic.";

    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        List<?> inputs = Asked.inputs(asked);
        Log log = Log.of(answer);
        Model model = new Model((Integer) inputs.get(0));
        return switch (asked.driver()) {
            case "Alone" -> alone(model, (long[][]) inputs.get(1), log.returned());
            case "Histories" -> histories(model, inputs, log);
            case "Traffic" -> Items.check(inputs, log.returned());
            case "Stopped" -> StandingStill.check(model, inputs, log.returned());
            case "Unreachable" -> unreachable(Shapes.as(Integer.class, log.returned()));
            default -> throw new IllegalStateException("no scenario " + asked.driver());
        };
    }

    private static Finding alone(Model model, long[][] calls, Object returned) {
        long[] answers = Shapes.longs(calls.length, returned);
        List<Long> items = List.of();
        for (int i = 0; i < calls.length; i++) {
            Model.Call call = model.call("", calls[i], answers[i]);
            List<Long> after = model.after(items, call);
            if (after == null) {
                return Finding.wrong(
                        "A call of a single thread gives a wrong answer.",
                        new Detail("inside, what comes out next last", items.toString()),
                        new Detail("actual", call.toString()));
            }
            items = after;
        }
        return Finding.right();
    }

    private static Finding histories(Model model, List<?> inputs, Log log) {
        long[][] left = Shapes.as(long[][].class, log.returned());
        Shapes.length((Integer) inputs.get(2), left.length);
        long[][][] script = (long[][][]) inputs.get(3);
        for (int round = 0; round < left.length; round++) {
            List<Timed<Model.Call>> history = new ArrayList<>();
            for (int thread = 0; thread < script.length; thread++) {
                for (int i = 0; i < script[thread].length; i++) {
                    Log.Entry from = log.only("call", round, thread, i);
                    Log.Entry to = log.only("back", round, thread, i);
                    Model.Call call = model.call("thread " + (thread + 1), script[thread][i], to.whole(3));
                    history.add(new Timed<>(call, from.number(), to.number()));
                }
            }
            model.addLeft(history, left[round]);
            Finding finding =
                    model.explain((Integer) inputs.get(1), history, Finding.Kind.WRONG_ANSWER, NOT_ATOMIC);
            if (finding.kind() != Finding.Kind.RIGHT) {
                return finding;
            }
        }
        return Finding.right();
    }

    private static Finding unreachable(int held) {
        return held == 0
                ? Finding.right()
                : Finding.of(
                        Finding.Kind.LEAK,
                        "An item that came out is still held from inside, so it can never be collected.",
                        new Detail("items held", "" + held));
    }
}
