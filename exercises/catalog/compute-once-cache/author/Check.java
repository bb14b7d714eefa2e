import forkyard.author.Asked;
import forkyard.author.Checker;
import forkyard.author.Log;
import forkyard.author.Malformed;
import forkyard.author.Shapes;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.WireException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Each key once, failures never kept, and everybody gets what was computed for them. */
public final class Check implements Checker {
    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        List<?> inputs = Asked.inputs(asked);
        Log log = Log.of(answer);
        return switch (asked.driver()) {
            case "Script" -> script((int[][]) inputs.get(0), log);
            case "SameKey" -> sameKey((Integer) inputs.get(0), (Integer) inputs.get(1) != 0, (Boolean) inputs.get(2), log);
            case "TwoKeys" -> twoKeys((Integer) inputs.get(0), log);
            case "Terms" -> terms((long[]) inputs.get(0), (int[]) inputs.get(1), log);
            default -> throw new IllegalStateException("no scenario " + asked.driver());
        };
    }

    private static Finding script(int[][] script, Log log) {
        Ledger ledger = Ledger.of(log);
        Shapes.length(Arrays.stream(script).mapToInt(calls -> calls.length).sum(), ledger.calls().size());
        return new Once(ledger).check();
    }

    private static Finding sameKey(int threads, boolean fails, boolean rests, Log log) {
        Ledger all = Ledger.of(log);
        Shapes.length(threads + 1, all.calls().size());
        Finding twice = new Once(all).twice();
        if (twice.kind() != Finding.Kind.RIGHT) {
            return twice;
        }
        List<Ledger.Call> interrupted = all.calls().stream()
                .filter(call -> call.what().equals("InterruptedException"))
                .toList();
        long expected = log.named("interrupted").count();
        if (interrupted.size() != expected) {
            return Finding.wrong(
                    interrupted.size() < expected
                            ? "A call that was interrupted while it waited did not throw an InterruptedException."
                            : "A call threw an InterruptedException, but nobody had interrupted it.");
        }
        List<Ledger.Call> calls =
                all.calls().stream().filter(call -> !interrupted.contains(call)).toList();
        Finding once = new Once(new Ledger(all.runs(), calls)).check();
        if (once.kind() != Finding.Kind.RIGHT) {
            return once;
        }
        int again = log.named("again").findFirst().orElseThrow(() -> new Malformed("no second part")).number();
        long first = all.runs().stream().filter(run -> run.began() < again).count();
        return !fails || !rests || first == 1
                ? Finding.right()
                : Finding.wrong(
                        "The computation failed, and one who had waited for it computed again instead of throwing the same.",
                        new Detail("expected", "1 computation for all who waited"),
                        new Detail("actual", first + " computations"));
    }

    private static Finding twoKeys(int threads, Log log) {
        Set<Long> secrets = log.secrets();
        for (long got : Shapes.longs(threads, log.returned())) {
            if (!secrets.remove(got)) {
                return Finding.wrong("Two keys gave the same value, or a value that nobody had computed.");
            }
        }
        return Finding.right();
    }

    private static Finding terms(long[] rule, int[] asked, Log log) {
        int top = Arrays.stream(asked).max().orElse(0);
        long[] terms = Arrays.copyOf(rule, Math.max(2, top + 1));
        for (int n = 2; n <= top; n++) {
            terms[n] = rule[2] * terms[n - 1] + rule[3] * terms[n - 2];
        }
        long[] got = Shapes.longs(asked.length, log.returned());
        for (int i = 0; i < asked.length; i++) {
            if (got[i] != terms[asked[i]]) {
                return Finding.wrong(
                        "A term is wrong.",
                        new Detail("term", "" + asked[i]),
                        new Detail("expected", "" + terms[asked[i]]),
                        new Detail("actual", "" + got[i]));
            }
        }
        long computed = log.named("term").count();
        long different = log.named("term").mapToLong(term -> term.whole(0)).distinct().count();
        return computed == different
                ? Finding.right()
                : Finding.wrong(
                        "A term was computed more than once.",
                        new Detail("expected", different + " computations"),
                        new Detail("actual", computed + " computations"));
    }
}
