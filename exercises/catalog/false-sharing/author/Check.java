import forkyard.author.Asked;
import forkyard.author.Checker;
import forkyard.author.Log;
import forkyard.author.Malformed;
import forkyard.author.Reply;
import forkyard.author.Shapes;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.WireException;
import java.util.Arrays;
import java.util.List;

/**
 * The counts after every call; and in between, that all ended rounds were to be seen, and nothing that had not begun.
 */
public final class Check implements Checker {
    private static final int NUMBERS_PER_LOOK = 3;

    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        return asked.isCalls() ? trial(asked, answer) : watched(Asked.inputs(asked), Log.of(answer).returned());
    }

    /** One call of count, then one of get for each kind. */
    private static Finding trial(Case asked, Answer answer) throws WireException {
        List<Object> count = Asked.calls(asked).getFirst().arguments();
        List<Object> replies = Reply.values(answer, 1 + Kinds.KINDS);
        long[] expected = new long[Kinds.KINDS];
        long[] actual = new long[Kinds.KINDS];
        add(expected, (int[]) count.get(0), ((KeyRounds) count.get(1)).keys());
        for (int kind = 0; kind < Kinds.KINDS; kind++) {
            actual[kind] = Shapes.as(Long.class, replies.get(1 + kind));
        }
        return counts(expected, actual);
    }

    private static Finding watched(List<?> inputs, Object returned) {
        int[] events = (int[]) inputs.get(0);
        int p = (Integer) inputs.get(1);
        long[] expected = new long[Kinds.KINDS];
        List<?> calls = Shapes.list(inputs.size() - 2, returned);
        for (int i = 0; i < calls.size(); i++) {
            List<?> parts = Shapes.list(3, calls.get(i));
            long before = Arrays.stream(expected).sum();
            add(expected, events, (int[]) inputs.get(2 + i));
            Finding call = threads(p, Shapes.as(Integer.class, parts.get(1)));
            if (call.kind() == Finding.Kind.RIGHT) {
                call = looks(before, events.length, Shapes.as(long[].class, parts.get(2)));
            }
            if (call.kind() == Finding.Kind.RIGHT) {
                call = counts(expected, Shapes.longs(Kinds.KINDS, parts.get(0)));
            }
            if (call.kind() != Finding.Kind.RIGHT) {
                return call;
            }
        }
        return Finding.right();
    }

    private static Finding threads(int p, int threads) {
        return threads <= p
                ? Finding.right()
                : Finding.of(
                        Finding.Kind.RULE_VIOLATION,
                        "More than p threads asked for rounds.",
                        new Detail("expected", "" + p),
                        new Detail("actual", "" + threads));
    }

    /** @param before what had been counted before this call */
    private static Finding looks(long before, int events, long[] looks) {
        if (looks.length % NUMBERS_PER_LOOK != 0) {
            throw new Malformed("looks of " + looks.length + " numbers");
        }
        for (int i = 0; i < looks.length; i += NUMBERS_PER_LOOK) {
            long least = before + looks[i] * events;
            long seen = looks[i + 1];
            long most = before + looks[i + 2] * events;
            if (seen < least || seen > most) {
                return Finding.wrong(
                        seen < least
                                ? "When a thread asked for its next round, get did not show all that had been counted."
                                : "While count was at work, get showed more than there had been.",
                        new Detail("rounds ended", "" + looks[i]),
                        new Detail("events in a round", "" + events),
                        new Detail("expected", seen < least ? "at least " + least : "at most " + most),
                        new Detail("actual", "" + seen));
            }
        }
        return Finding.right();
    }

    private static Finding counts(long[] expected, long[] actual) {
        int kind = Arrays.mismatch(expected, actual);
        return kind < 0
                ? Finding.right()
                : Finding.wrong(
                        actual[kind] < expected[kind] ? "Events were not counted." : "Too many events were counted.",
                        new Detail("kind", "" + kind),
                        new Detail("expected", "" + expected[kind]),
                        new Detail("actual", "" + actual[kind]));
    }

    /** First the kinds, many at once, then the counts. */
    private static void add(long[] counts, int[] events, int[] keys) {
        int[] kinds = new int[events.length];
        for (int key : keys) {
            for (int i = 0; i < kinds.length; i++) {
                kinds[i] = Kinds.of(events[i], key);
            }
            for (int kind : kinds) {
                counts[kind]++;
            }
        }
    }
}
