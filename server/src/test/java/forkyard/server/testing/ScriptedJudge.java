package forkyard.server.testing;

import forkyard.engine.EngineException;
import forkyard.engine.EngineStatus;
import forkyard.server.judge.Evidence;
import forkyard.server.judge.Evidence.ForkTimes;
import forkyard.server.judge.Exhibit;
import forkyard.server.judge.Judge;
import forkyard.server.judge.Judgement;
import forkyard.server.judge.Progress;
import forkyard.server.judge.Progress.Step;
import forkyard.server.judge.Request;
import forkyard.server.judge.Speedup;
import forkyard.server.judge.TestResult;
import forkyard.server.judge.Timeline;
import forkyard.server.judge.Timings;
import forkyard.server.judge.Verdict;
import forkyard.wire.Diagnostic;
import forkyard.wire.Finding;
import forkyard.wire.Mode;
import forkyard.wire.ThreadLanes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Judges by what stands in the sources: {@code wrong}, {@code does not compile}, {@code breaks the judge}; {@code speed VALUE LOW
 * HIGH}; {@code waits}, until {@link #release} or an interruption. Anything else is accepted.
 */
public final class ScriptedJudge implements Judge {
    private final CountDownLatch released = new CountDownLatch(1);
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger interrupted = new AtomicInteger();
    private final List<Request> requests = new java.util.concurrent.CopyOnWriteArrayList<>();
    private volatile @Nullable EngineException outage;
    private volatile @Nullable String exerciseVersion;
    private volatile String machineClass = "test machine";

    @Override
    public Judgement judge(Request request, Progress progress) throws InterruptedException {
        begun.incrementAndGet();
        requests.add(request);
        EngineException down = outage;
        if (down != null) {
            throw down;
        }
        String source = request.files().getFirst().text();
        progress.report(new Step.Compiling());
        if (source.contains("breaks the judge")) {
            throw new IllegalStateException("broken on purpose");
        }
        if (source.contains("does not compile")) {
            return notCompiled(request);
        }
        List<TestResult> tests = check(request, source, progress);
        Verdict verdict = verdict(source, tests.size());
        progress.report(new Step.Verdicted(verdict));
        Speedup speedup = speedup(source, progress);
        Judgement judgement = new Judgement(
                verdict,
                tests,
                speedup,
                new Timings(
                        Duration.ofMillis(20),
                        Duration.ofMillis(30),
                        null,
                        speedup == null ? null : Duration.ofMillis(40)),
                List.of(),
                evidence(request));
        return request.timeline() && source.contains("timeline") ? judgement.with(timeline(progress)) : judgement;
    }

    private static Timeline timeline(Progress progress) {
        progress.report(new Step.Recording());
        ThreadLanes.Lane main = new ThreadLanes.Lane(
                "main",
                false,
                0,
                1_000,
                List.of(new ThreadLanes.Total(0, 2, 300)),
                List.of(new ThreadLanes.Span(0, 100, 500, 2, 300)));
        ThreadLanes.Reason lock = new ThreadLanes.Reason(ThreadLanes.Kind.LOCK, "Counter#1", "", "Solution.java", 1);
        return new Timeline("One thread.", "sample", new ThreadLanes(1_000, List.of(lock), List.of(main), 0, 0));
    }

    private List<TestResult> check(Request request, String source, Progress progress) throws InterruptedException {
        List<TestResult> tests = new ArrayList<>();
        int of = request.scope() == Request.Scope.RUN ? 1 : 2;
        for (int number = 1; number <= of; number++) {
            String name = number == 1 ? "sample" : "secret";
            progress.report(new Step.Testing(
                    new TestResult(number, name, number == 1, TestResult.Outcome.RUNNING, Mode.PLAIN, 0, null), of));
            if (source.contains("waits")) {
                await();
            }
            TestResult.Outcome outcome =
                    source.contains("wrong") ? TestResult.Outcome.FAILED : TestResult.Outcome.PASSED;
            TestResult test = new TestResult(number, name, number == 1, outcome, Mode.PLAIN, 3, "out " + number);
            progress.report(new Step.Testing(test, of));
            tests.add(test);
        }
        return tests;
    }

    private void await() throws InterruptedException {
        try {
            released.await();
        } catch (InterruptedException e) {
            interrupted.incrementAndGet();
            throw e;
        }
    }

    private static Verdict verdict(String source, int cases) {
        return source.contains("wrong")
                ? new Verdict.WrongAnswer(new Exhibit.Mismatch(
                        "The first word is wrong.",
                        "sample",
                        List.of(new Finding.Detail("expected", "three"), new Finding.Detail("actual", "<b>four</b>")),
                        null))
                : new Verdict.Accepted(new Exhibit.Passed("All cases passed.", cases, 0));
    }

    private @Nullable Speedup speedup(String source, Progress progress) {
        int at = source.indexOf("speed ");
        if (at < 0) {
            return null;
        }
        String[] words = source.substring(at).split("\\s+", 5);
        Speedup speedup = new Speedup(
                2,
                Double.parseDouble(words[1]),
                Double.parseDouble(words[2]),
                Double.parseDouble(words[3]),
                1.4,
                true,
                5,
                1,
                List.of(
                        new Speedup.Point(1, 0.98, 0.97, 0.99),
                        new Speedup.Point(
                                2,
                                Double.parseDouble(words[1]),
                                Double.parseDouble(words[2]),
                                Double.parseDouble(words[3]))),
                new Speedup.Details(0.5, 0.28, 1.8, 1.02, 0.53, 1.9, 1.02, 0.011, 0.004, true, machineClass, "cpu"));
        progress.report(new Step.Measuring(1, 12, null, "Measuring pair 1 of at most 12."));
        progress.report(new Step.Measuring(5, 12, speedup, "Measured."));
        return speedup;
    }

    private Judgement notCompiled(Request request) {
        Verdict verdict = new Verdict.CompileError(new Exhibit.Diagnosed("It does not compile."));
        return new Judgement(
                verdict,
                List.of(),
                null,
                new Timings(Duration.ofMillis(20), null, null, null),
                List.of(new Diagnostic(Diagnostic.Severity.ERROR, "Solution.java", 3, 5, 3, 9, "';' expected")),
                evidence(request));
    }

    private Evidence evidence(Request request) {
        String version = exerciseVersion;
        return new Evidence(
                request.seed(),
                version == null ? request.exercise().version() : version,
                "test image",
                machineClass,
                List.of(new ForkTimes(
                        List.of(new Evidence.Pair(2, Duration.ofMillis(9), Duration.ofMillis(5), null, 0)),
                        0,
                        List.of(),
                        null)));
    }

    /** Lets all that wait go on, for good. */
    public void release() {
        released.countDown();
    }

    public EngineStatus status() {
        EngineException why = outage;
        return why == null
                ? new EngineStatus(EngineStatus.State.UP, "Sandboxes start.")
                : new EngineStatus(EngineStatus.State.DOWN, why.sentence());
    }

    /** From now on there is no engine to judge with, or there is one again for null. */
    public void outage(@Nullable EngineException why) {
        outage = why;
    }

    /** From now on results are of this machine class. */
    public void machineClass(String name) {
        machineClass = name;
    }

    /** From now on results are of this version of the exercise. */
    public void exerciseVersion(String version) {
        exerciseVersion = version;
    }

    /** How often judging has begun. */
    public int begun() {
        return begun.get();
    }

    /** How many that waited were interrupted. */
    public int interrupted() {
        return interrupted.get();
    }

    public List<Request> requests() {
        return requests;
    }
}
