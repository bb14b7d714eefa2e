import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;

/** What calls came to, in a form that can cross: the value, the class of the exception, its message, and that of its cause. */
final class Outcome {
    private Outcome() {}

    /** An iterator that gives nothing but what a job has thrown. */
    private record Failing(JobFailed why) implements Iterator<Long> {
        @Override
        public boolean hasNext() {
            return true;
        }

        @Override
        public Long next() {
            throw why;
        }
    }

    static List<Object> of(Callable<?> call) {
        try {
            return Arrays.asList(call.call(), null, null, null);
        } catch (Exception e) {
            String cause = e.getCause() == null ? null : e.getCause().getMessage();
            return Arrays.asList(null, e.getClass().getName(), e.getMessage(), cause);
        }
    }

    /** Calls sequential (0), pooled (1) or asCompleted (2). The last gives a list of outcomes, the end's too. */
    static List<Object> of(ExecutorLab lab, int method, List<Callable<Long>> jobs, int threads) {
        return switch (method) {
            case 0 -> of(() -> lab.sequential(jobs));
            case 1 -> of(() -> lab.pooled(jobs, threads));
            default -> all(begin(lab, jobs, threads), jobs.size());
        };
    }

    /** Calls asCompleted. What a job throws may come right out of that call. */
    static Iterator<Long> begin(ExecutorLab lab, List<Callable<Long>> jobs, int threads) {
        try {
            return lab.asCompleted(jobs, threads);
        } catch (JobFailed e) {
            return new Failing(e);
        }
    }

    private static List<Object> all(Iterator<Long> results, int most) {
        List<Object> outcomes = new ArrayList<>();
        // Whoever has more than there are jobs has shown enough.
        while (outcomes.size() <= most && hasNext(results)) {
            outcomes.add(of(results::next));
        }
        outcomes.add(of(results::next));
        return outcomes;
    }

    private static boolean hasNext(Iterator<Long> results) {
        try {
            return results.hasNext();
        } catch (JobFailed e) {
            return true;
        }
    }
}
