import forkyard.author.Asked;
import forkyard.author.Checker;
import forkyard.author.Log;
import forkyard.author.Malformed;
import forkyard.author.Recurrence;
import forkyard.author.Shapes;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** Judges results and their order, and how many jobs were at work. */
public final class Check implements Checker {
    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        List<?> inputs = Asked.inputs(asked);
        Log log = Log.of(answer);
        return switch (asked.driver()) {
            case "Plain" ->
                plain((Integer) inputs.get(0), new Jobs((long[]) inputs.get(2), (boolean[]) inputs.get(3)), log);
            case "Together" ->
                results(
                        (Integer) inputs.get(0),
                        Jobs.numbered((Integer) inputs.get(1) * (Integer) inputs.get(2)),
                        log);
            case "OneTooMany" -> oneTooMany((Integer) inputs.get(0), (Integer) inputs.get(1), log);
            case "Overtaken" -> overtaken((Integer) inputs.get(0), several(log));
            case "OneByOne" -> {
                int[] order = (int[]) inputs.get(0);
                Jobs jobs = new Jobs(Jobs.numbered(order.length).values(), (boolean[]) inputs.get(1));
                yield jobs.inOrder(order, several(log));
            }
            case "Mixing" -> mixing(inputs, Shapes.as(long[].class, log.returned()));
            default -> throw new IllegalStateException("no scenario " + asked.driver());
        };
    }

    private static Finding results(int method, Jobs jobs, Log log) {
        return method == Call.AS_COMPLETED
                ? jobs.inAnyOrder(several(log))
                : jobs.check(Call.name(method), Outcomes.of(log.returned()));
    }

    private static List<Outcomes> several(Log log) {
        List<Outcomes> outcomes = new ArrayList<>();
        for (Object each : Shapes.as(List.class, log.returned())) {
            outcomes.add(Outcomes.of(each));
        }
        if (outcomes.isEmpty()) {
            throw new Malformed("no outcomes");
        }
        return outcomes;
    }

    private static Finding plain(int method, Jobs jobs, Log log) {
        Finding results = results(method, jobs, log);
        if (results.kind() != Finding.Kind.RIGHT || method != Call.SEQUENTIAL) {
            return results;
        }
        long caller = log.named("call").findFirst().orElseThrow(() -> new Malformed("no call")).thread();
        return log.named("job").allMatch(job -> job.thread() == caller)
                ? Finding.right()
                : Finding.of(
                        Finding.Kind.RULE_VIOLATION, "sequential ran a job in another thread than the one that called it.");
    }

    private static Finding oneTooMany(int method, int threads, Log log) {
        int running = 0;
        for (Log.Entry each : log.entries()) {
            running += each.name().equals("begin") ? 1 : each.name().equals("end") ? -1 : 0;
            if (running > threads) {
                return Finding.of(
                        Finding.Kind.RULE_VIOLATION,
                        Call.name(method) + " ran more jobs at once than it was given threads.",
                        new Detail("threads", "" + threads),
                        new Detail("jobs at once", "" + running));
            }
        }
        return results(method, Jobs.numbered(threads + 2), log);
    }

    private static Finding mixing(List<?> inputs, long[] results) {
        Recurrence work = new Recurrence((Long) inputs.get(2), (Long) inputs.get(3));
        long[] expected = LongStream.of((long[]) inputs.get(0))
                .map(from -> work.leap(from, (Integer) inputs.get(4)))
                .toArray();
        return Arrays.equals(results, expected)
                ? Finding.right()
                : Finding.wrong("pooled gives wrong results, or in a wrong order.", new Detail("jobs", "" + expected.length));
    }

    /** The first job and the last one end as they like, after all the others. */
    private static Finding overtaken(int n, List<Outcomes> seen) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = (i + 1) % n;
        }
        boolean lastComesLast = seen.size() > n
                && seen.get(n - 1) instanceof Outcomes.Gave(Object value)
                && Long.valueOf(n - 1).equals(value);
        if (lastComesLast) {
            order[n - 2] = 0;
            order[n - 1] = n - 1;
        }
        return Jobs.numbered(n).inOrder(order, seen);
    }
}
