import forkyard.author.Asked;
import forkyard.author.Checker;
import forkyard.author.Log;
import forkyard.author.Malformed;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.WireException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every number once, each in another thread, all ended before the return, and what they noted was seen. */
public final class Check implements Checker {
    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        int n = (Integer) Asked.inputs(asked).getFirst();
        Log log = Log.of(answer);
        Finding entered = entered(log, n);
        return entered.kind() == Finding.Kind.RIGHT ? ended(log, n) : entered;
    }

    private static Finding entered(Log log, int n) {
        int[] times = new int[n];
        Set<Long> threads = new HashSet<>();
        long caller = log.only("call").thread();
        for (Log.Entry entry : log.named("enter").toList()) {
            long i = entry.whole(0);
            if (i < 0 || i >= n) {
                return Finding.wrong(
                        "greet was called with a number that nobody asked for.",
                        new Finding.Detail("n", "" + n),
                        new Finding.Detail("greeted", "" + i));
            }
            times[(int) i]++;
            if (entry.thread() == caller) {
                return Finding.of(
                        Finding.Kind.SEQUENTIAL,
                        "Greeting " + i + " was made by the thread that called greetAll, not by one of its own.");
            }
            threads.add(entry.thread());
        }
        for (int i = 0; i < n; i++) {
            if (times[i] != 1 && log.named("enter").count() >= n) {
                return Finding.wrong(
                        times[i] == 0 ? "A number was not greeted." : "A number was greeted more than once.",
                        new Finding.Detail("number", "" + i),
                        new Finding.Detail("expected", "1 greeting"),
                        new Finding.Detail("actual", times[i] + " greetings"),
                        new Finding.Detail("greeted", numbers(log)));
            }
        }
        return threads.size() == log.named("enter").count()
                ? Finding.right()
                : Finding.of(Finding.Kind.SEQUENTIAL, "One thread made more than one greeting.");
    }

    private static Finding ended(Log log, int n) throws WireException {
        int returned = log.only("return").number();
        List<Log.Entry> left =
                log.named("leave").filter(e -> e.number() < returned).toList();
        if (left.size() < n) {
            return Finding.wrong(
                    "greetAll returned before all greetings had ended.",
                    new Finding.Detail("expected", n + " greetings ended"),
                    new Finding.Detail("actual", left.size() + " greetings ended"));
        }
        if (!(log.returned() instanceof long[] notes) || notes.length != n) {
            throw new Malformed("the answer is no array of " + n + " notes");
        }
        Set<Long> secrets = log.secrets();
        for (Log.Entry entry : left) {
            int i = (int) entry.whole(0);
            if (i < 0 || i >= n || !secrets.remove(entry.whole(1))) {
                throw new Malformed("greeting " + i + " was not at the gate");
            }
            if (notes[i] != entry.whole(1)) {
                return Finding.wrong("What greeting " + i + " had noted was not there when greetAll returned.");
            }
        }
        return Finding.right();
    }

    private static String numbers(Log log) {
        return String.join(", ", log.named("enter").map(e -> "" + e.whole(0)).toList());
    }
}
