package forkyard.server.bench;

import forkyard.exercise.ExampleSubmission;
import forkyard.exercise.Exercise;
import forkyard.server.judge.Progress;
import forkyard.server.judge.Request;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Many submissions in a row, right ones and such as have to be killed: afterwards there is no more of anything than before. */
final class NothingLeft {
    /** So that all that is made once has been made. */
    private static final int WARM_UPS = 6;

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    /** At rest is: the same so many times in a row. */
    private static final int LOOKS_AT_REST = 5;

    private static final int MOST_LOOKS = 120;

    private NothingLeft() {}

    /** @return whether there is no more than before */
    static boolean run(Bench bench, Exercise exercise, int submissions) throws IOException, InterruptedException {
        submit(bench, exercise, WARM_UPS);
        Leftovers before = atRest();
        Map<String, Integer> verdicts = submit(bench, exercise, submissions);
        Leftovers after = atRest();
        bench.print(submissions + " submissions in a row: " + verdicts);
        List<String> more = after.moreThan(before);
        after.counts()
                .forEach((what, count) ->
                        bench.print("  " + what + ": " + before.counts().get(what) + " before, " + count + " after"
                                + (more.contains(what) ? ": MORE" : "")));
        bench.print("nothing left behind asked: " + (more.isEmpty() ? "reached" : "MISSED"));
        return more.isEmpty();
    }

    private static Map<String, Integer> submit(Bench bench, Exercise exercise, int count) throws InterruptedException {
        List<ExampleSubmission> examples = exercise.examples();
        Map<String, Integer> verdicts = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            ExampleSubmission example = examples.get(i % examples.size());
            String verdict = bench.judge()
                    .judge(new Request(exercise, example.files(), Request.Scope.SUBMIT, i), Progress.SILENT)
                    .verdict()
                    .label();
            if (!example.verdicts().contains(verdict)) {
                throw new IllegalStateException(example.name() + " was judged " + verdict);
            }
            verdicts.merge(verdict, 1, Integer::sum);
        }
        return verdicts;
    }

    /** Once the pools are full again, and what was closed is gone. */
    private static Leftovers atRest() throws IOException, InterruptedException {
        Leftovers last = Leftovers.now();
        int same = 0;
        for (int i = 0; i < MOST_LOOKS && same < LOOKS_AT_REST; i++) {
            Thread.sleep(LOOK_AGAIN);
            Leftovers next = Leftovers.now();
            same = next.equals(last) ? same + 1 : 0;
            last = next;
        }
        return last;
    }
}
