package forkyard.server.bench;

import forkyard.exercise.ExampleSubmission;
import forkyard.exercise.Exercise;
import forkyard.server.judge.Exhibit;
import forkyard.server.judge.Judgement;
import forkyard.server.judge.Progress;
import forkyard.server.judge.Request;
import forkyard.server.judge.TestResult;
import forkyard.server.judge.Verdict;
import forkyard.wire.SourceFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Two ranks that send to each other: how long after the case has begun the judge says so, and whether it says where both stand. */
final class HeadOn {
    private static final int TIMES = 10;
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration TARGET = Duration.ofSeconds(2);

    /** Behind each line in which one of them waits. */
    private static final String WAITS = "// waits";

    private HeadOn() {}

    /** @return whether all are named, and nine of ten soon enough, their start included */
    static boolean run(Bench bench, Exercise exercise) throws InterruptedException {
        ExampleSubmission headOn = Bench.example(exercise, "DEADLOCK");
        List<Duration> times = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            Thread.sleep(PAUSE);
            Begun begun = new Begun();
            Judgement judgement =
                    bench.judge().judge(new Request(exercise, headOn.files(), Request.Scope.SUBMIT, i), begun);
            long done = System.nanoTime();
            if (judgement.verdict() instanceof Verdict.Deadlock(Exhibit.Processes told)
                    && names(told, headOn.files().getFirst())) {
                times.add(Duration.ofNanos(done - begun.at));
            } else {
                bench.print("NOT NAMED, but " + judgement.verdict().label() + ": "
                        + judgement.verdict().exhibit().sentence());
            }
        }
        return report(bench, times);
    }

    private static boolean report(Bench bench, List<Duration> times) {
        if (times.isEmpty()) {
            return false;
        }
        Figures figures = new Figures(times);
        boolean reached = times.size() == TIMES && figures.ninetieth().compareTo(TARGET) <= 0;
        bench.print("sends head-on, begin of the case to verdict: " + figures.withNinetieth());
        bench.print(times.size() + " of " + TIMES
                + " times the circle and both lines were named; 90th percentile of at most " + TARGET.toMillis()
                + " ms asked: " + (reached ? "reached" : "MISSED"));
        return reached;
    }

    /** Whether a circle of ranks is told, and each line in which one waits. */
    static boolean names(Exhibit.Processes told, SourceFile source) {
        List<String> lines = source.text().lines().toList();
        return told.messages() != null
                && told.messages().cycle().size() > 1
                && IntStream.range(0, lines.size())
                        .filter(i -> lines.get(i).endsWith(WAITS))
                        .allMatch(i -> told.sentence().contains(source.name() + ", line " + (i + 1)));
    }

    private static final class Begun implements Progress {
        private long at;

        @Override
        public void report(Step step) {
            if (step instanceof Step.Testing(TestResult test, int _) && test.outcome() == TestResult.Outcome.RUNNING) {
                at = System.nanoTime();
            }
        }
    }
}
