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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The job runs once, in the thread that has the name, and everybody who asks gets what came of it. */
public final class Check implements Checker {
    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        List<?> inputs = Asked.inputs(asked);
        Log log = Log.of(answer);
        return switch (asked.driver()) {
            case "Life" -> life(inputs, log);
            case "Readers" -> readers(inputs, log);
            case "Team" -> team((String[]) inputs.get(0), log);
            case "Interrupted" -> interrupted((Long) inputs.get(1), Shapes.list(2, log.returned()));
            default -> throw new IllegalStateException("no scenario " + asked.driver());
        };
    }

    private static Finding life(List<?> inputs, Log log) {
        Finding ran = ran((String) inputs.get(0), log);
        if (ran.kind() != Finding.Kind.RIGHT) {
            return ran;
        }
        String outcome = outcome((Integer) inputs.get(1), (Long) inputs.get(2));
        List<String> expected =
                List.of((String) inputs.get(0), "NEW", "IllegalStateException", outcome, outcome, "IllegalThreadStateException");
        List<String> what = List.of(
                "getName()",
                "getState() of a worker that has just been made",
                "result() before the start",
                "result() after the start",
                "result(), asked for once more,",
                "A second start()");
        List<?> actual = Shapes.list(expected.size(), log.returned());
        for (int i = 0; i < expected.size(); i++) {
            if (!expected.get(i).equals(actual.get(i))) {
                return differs(what.get(i), expected.get(i), actual.get(i));
            }
        }
        return Finding.right();
    }

    private static Finding readers(List<?> inputs, Log log) {
        Finding ran = ran((String) inputs.get(0), log);
        if (ran.kind() != Finding.Kind.RIGHT) {
            return ran;
        }
        String expected = outcome((Integer) inputs.get(1), (Long) inputs.get(2));
        String[] got = Shapes.as(String[].class, log.returned());
        Shapes.length((Integer) inputs.get(3), got.length);
        for (String each : got) {
            if (!expected.equals(each)) {
                return differs("result()", expected, each);
            }
        }
        return Finding.right();
    }

    private static Finding ran(String name, Log log) {
        List<Log.Entry> jobs = log.named("job").toList();
        if (jobs.size() != 1) {
            return Finding.wrong(
                    jobs.isEmpty() ? "The job was never done." : "The job was done more than once.",
                    new Detail("expected", "once"),
                    new Detail("actual", jobs.size() + " times"));
        }
        return inThread(name, jobs.getFirst());
    }

    private static Finding inThread(String name, Log.Entry job) {
        return job.threadName().equals(name)
                ? Finding.right()
                : Finding.wrong(
                        "The job ran in another thread than its worker.",
                        new Detail("expected", name),
                        new Detail("actual", job.threadName()));
    }

    private static Finding team(String[] names, Log log) {
        long[] results = Shapes.longs(names.length, log.returned());
        Set<Long> secrets = log.secrets();
        List<Log.Entry> met = new ArrayList<>(log.named("met").toList());
        for (int i = 0; i < names.length; i++) {
            long result = results[i];
            Log.Entry job = met.stream()
                    .filter(each -> each.whole(0) == result && secrets.contains(result))
                    .findFirst()
                    .orElse(null);
            if (job == null) {
                return Finding.wrong("A result is not what the job returned.", new Detail("worker", names[i]));
            }
            Finding where = inThread(names[i], job);
            if (where.kind() != Finding.Kind.RIGHT) {
                return where;
            }
        }
        return Finding.right();
    }

    private static Finding interrupted(long value, List<?> outcomes) {
        if (!"InterruptedException".equals(outcomes.get(0))) {
            return differs("result(), interrupted while it waits,", "InterruptedException", outcomes.get(0));
        }
        return ("" + value).equals(outcomes.get(1))
                ? Finding.right()
                : differs("result(), asked for again after an interrupt,", "" + value, outcomes.get(1));
    }

    private static String outcome(int end, long value) {
        return switch (end) {
            case 0 -> "" + value;
            case 1 -> "null";
            case 2 -> "ExecutionException of Exception " + value;
            case 3 -> "ExecutionException of AssertionError " + value;
            default -> throw new IllegalStateException("no end " + end);
        };
    }

    private static Finding differs(String what, String expected, Object actual) {
        if (!(actual instanceof String text)) {
            throw new Malformed("no text");
        }
        return Finding.wrong(
                what + " does not come to what it should.",
                new Detail("expected", expected),
                new Detail("actual", text));
    }
}
