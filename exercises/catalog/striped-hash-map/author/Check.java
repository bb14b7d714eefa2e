import forkyard.author.Asked;
import forkyard.author.Checker;
import forkyard.author.Log;
import forkyard.author.Shapes;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.WireException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges each kind of case by what must hold whoever was faster. */
public final class Check implements Checker {
    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        List<?> inputs = Asked.inputs(asked);
        Log log = Log.of(answer);
        return switch (asked.driver()) {
            case "Alone" -> alone((long[][]) inputs.get(2), log.returned());
            case "Histories" -> Orders.check(inputs, log);
            case "Growth" -> growth(inputs, Shapes.list(3, log.returned()));
            case "Overlap" -> overlap(((int[]) inputs.get(1)).length, log);
            default -> throw new IllegalStateException("no scenario " + asked.driver());
        };
    }

    private static Finding alone(long[][] calls, Object returned) {
        long[] answers = Shapes.longs(calls.length, returned);
        Map<Long, Long> values = Map.of();
        for (int i = 0; i < calls.length; i++) {
            Map<Long, Long> after = Model.after(values, calls[i], answers[i]);
            if (after == null) {
                return Finding.wrong(
                        "A call of a single thread gives a wrong answer.",
                        new Detail("values before", values.toString()),
                        new Detail("actual", Model.show(calls[i], answers[i])));
            }
            values = after;
        }
        return Finding.right();
    }

    private static Finding growth(List<?> inputs, List<?> parts) {
        int threads = (Integer) inputs.get(1);
        int each = (Integer) inputs.get(2);
        int shared = (Integer) inputs.get(3);
        long[] values = Shapes.longs(shared + threads * each, parts.get(1));
        for (int key = 0; key < values.length; key++) {
            long expected = key < shared ? sum(key, threads, each, shared) : own(key, (key - shared) % each);
            if (values[key] != expected) {
                return Finding.wrong(
                        key < shared ? "What several threads added to one key is not all there." : "A key has a wrong value.",
                        new Detail("key", "" + key),
                        new Detail("expected", Model.show(expected)),
                        new Detail("actual", Model.show(values[key])));
            }
        }
        int size = Shapes.as(Integer.class, parts.get(0));
        int expected = (int) Arrays.stream(values).filter(value -> value != Model.NONE).count();
        if (size != expected) {
            return Finding.wrong(
                    "size() is wrong when all threads have ended.",
                    new Detail("expected", "" + expected),
                    new Detail("actual", "" + size));
        }
        for (long called : Shapes.longs(threads, parts.get(2))) {
            if (called != each) {
                return Finding.wrong(
                        "merge must call its function exactly once where the key has a value.",
                        new Detail("expected", each + " calls by each thread"),
                        new Detail("actual", called + " calls"));
            }
        }
        return Finding.right();
    }

    /** Every thread adds 1 to a shared key after each of its own, in turns. */
    private static long sum(int key, int threads, int each, int shared) {
        return (long) threads * ((each - key + shared - 1) / shared);
    }

    private static long own(int key, int n) {
        return n % 3 == 0 ? Model.NONE : key;
    }

    private static Finding overlap(int threads, Log log) {
        Set<Long> secrets = log.secrets();
        for (long gave : Shapes.longs(threads, log.returned())) {
            if (!secrets.remove(gave)) {
                return Finding.wrong("A merge did not give what its function had given.");
            }
        }
        return Finding.right();
    }
}
