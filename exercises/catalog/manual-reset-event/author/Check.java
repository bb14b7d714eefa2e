import forkyard.author.Asked;
import forkyard.author.Checker;
import forkyard.author.Log;
import forkyard.author.Malformed;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.WireException;
import java.util.List;

/** Judges each kind of case by what must hold whoever was faster. */
public final class Check implements Checker {
    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        List<?> inputs = Asked.inputs(asked);
        Log log = Log.of(answer);
        return switch (asked.driver()) {
            case "Alone" -> OneByOne.check((int[][]) inputs.get(0), (boolean[]) inputs.get(1), log.returned());
            case "Histories" -> Orders.check((int[][][]) inputs.getFirst(), log);
            case "Waiters" -> waiters((Integer) inputs.get(1), (int[]) inputs.get(2), log);
            default -> throw new IllegalStateException("no scenario " + asked.driver());
        };
    }

    private static Finding waiters(int waiters, int[] wait, Log log) {
        List<Log.Entry> began = log.named("begins").toList();
        List<Log.Entry> gone = log.named("goes on").toList();
        if (began.size() != 1 || gone.size() != waiters) {
            throw new Malformed(gone.size() + " of " + waiters + " waiters went on");
        }
        String call = Calling.show(wait[0], wait[1]);
        for (Log.Entry each : gone) {
            String waiter = "waiter " + (each.whole(0) + 1);
            if (each.number() < began.getFirst().number()) {
                return Finding.wrong(
                        call + " did not wait, though the flag was cleared.",
                        new Detail("who", waiter),
                        new Detail("returned", Calling.show(wait[0], each.whole(1))));
            }
            if (wait[0] == Calling.AWAIT_MILLIS && each.whole(1) != 1) {
                // That it was is certain, and so is that it hung on when the waiter woke up.
                return Finding.of(
                        Finding.Kind.RACE,
                        call + " says that the flag was not set, but it was, for a moment.",
                        new Detail("who", waiter),
                        new Detail("expected", "true"),
                        new Detail("actual", "false"));
            }
        }
        return Finding.right();
    }
}
