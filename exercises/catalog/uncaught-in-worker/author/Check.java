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

/** Every job ran once and had ended in time; the report has what each of those that failed threw, and nothing else. */
public final class Check implements Checker {
    private static final List<String> TYPES = List.of(
            "",
            "java.lang.IllegalStateException",
            "java.lang.AssertionError",
            "java.lang.Error",
            "java.lang.StackOverflowError");

    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        List<?> inputs = Asked.inputs(asked);
        int[] ends = (int[]) inputs.get(1);
        Log log = Log.of(answer);
        Finding ran = Runs.check(ends.length, (Integer) inputs.get(0), log);
        return ran.kind() == Finding.Kind.RIGHT
                ? reported(expected(ends, (Long) inputs.get(2), log), Shapes.as(List.class, log.returned()))
                : ran;
    }

    private static List<List<?>> expected(int[] ends, long tag, Log log) {
        List<List<?>> failures = new ArrayList<>();
        for (int job = 0; job < ends.length; job++) {
            if (ends[job] != 0) {
                String message = TYPES.get(ends[job]).endsWith("StackOverflowError") ? "" : tag + ":" + job;
                failures.add(List.of(job, Runs.thread(job, log), TYPES.get(ends[job]), message));
            }
        }
        return failures;
    }

    private static Finding reported(List<List<?>> expected, List<?> actual) {
        for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
            List<?> one = Shapes.list(4, actual.get(i));
            if (!one.equals(expected.get(i))) {
                return Finding.wrong(
                        differs(expected.get(i), one),
                        new Detail("expected", show(expected.get(i))),
                        new Detail("actual", show(one)));
            }
        }
        return expected.size() == actual.size()
                ? Finding.right()
                : Finding.wrong(
                        expected.size() > actual.size()
                                ? "Not all failures are in the report."
                                : "There are more failures in the report than jobs that failed.",
                        new Detail("expected", expected.size() + " failures"),
                        new Detail("actual", actual.size() + " failures"));
    }

    private static String differs(List<?> expected, List<?> actual) {
        if (!expected.get(0).equals(actual.get(0))) {
            return "A failure is missing in the report, or is not where it belongs.";
        }
        return expected.get(1).equals(actual.get(1))
                ? "The report has another cause than what the job threw."
                : "The report names another thread than the one in which the job ran.";
    }

    private static String show(List<?> failure) {
        if (!(failure.get(0) instanceof Integer job)) {
            throw new Malformed("a failure without a job");
        }
        return "job " + job + " in " + failure.get(1) + ": " + failure.get(2) + " " + failure.get(3);
    }
}
