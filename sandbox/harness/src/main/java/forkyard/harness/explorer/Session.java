package forkyard.harness.explorer;

import forkyard.explorer.run.Bounds;
import forkyard.explorer.run.Trace;
import forkyard.explorer.search.Exploration;
import forkyard.explorer.search.Explorer;
import forkyard.explorer.search.Schedule;
import forkyard.explorer.search.Watchdog;
import forkyard.harness.Faults;
import forkyard.harness.JudgeFault;
import forkyard.wire.Case;
import forkyard.wire.Failure;
import forkyard.wire.FromExplorer;
import forkyard.wire.ToExplorer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What one judge asks of this explorer, from its classes to its last schedule. */
final class Session {
    /** So long without any step, and the program is stuck where nobody has a say: a busy machine may keep it from stepping for a while. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final long TELL_EVERY_NANOS = 200_000_000;

    private final Judge judge;
    private @Nullable Classes classes;
    private long told = System.nanoTime();

    /** The other side. */
    interface Judge {
        void send(FromExplorer message) throws IOException;

        ToExplorer receive() throws IOException;
    }

    Session(Judge judge) {
        this.judge = judge;
    }

    /** Carries out one message. */
    void on(ToExplorer message) throws IOException, InterruptedException {
        switch (message) {
            case ToExplorer.LoadProgram asked -> load(asked);
            case ToExplorer.Explore asked -> explore(asked);
            case ToExplorer.Replay asked -> replay(asked);
            case ToExplorer.Judged _ -> throw new JudgeFault("a word on an answer that was not given");
        }
    }

    private void load(ToExplorer.LoadProgram asked) throws IOException {
        try {
            classes = new Classes(asked.classes());
        } catch (Throwable t) {
            judge.send(new FromExplorer.LoadFailed(Faults.of(t, Failure.Blame.JUDGE)));
            return;
        }
        judge.send(new FromExplorer.Loaded(
                Schedule.VERSION, Runtime.version().toString().replaceAll("[+-].*", "")));
    }

    private void explore(ToExplorer.Explore asked) throws IOException, InterruptedException {
        Answers answers = new Answers(judge);
        Explorer explorer = explorer(asked.asked(), answers, asked.seed());
        Exploration came = new Watchdog(PATIENCE)
                .watch(
                        () -> progress(explorer, answers),
                        () -> explorer.explore(Duration.ofMillis(asked.millis())),
                        Exploration::unexplorable);
        judge.send(new Report(classes().blames(), classes().places()).explored(came));
    }

    private void replay(ToExplorer.Replay asked) throws IOException, InterruptedException {
        Answers answers = new Answers(judge);
        Explorer explorer = explorer(asked.asked(), answers, 0);
        Report report = new Report(classes().blames(), classes().places());
        Trace trace = Trace.full();
        FromExplorer.Fault fault = new Watchdog(PATIENCE)
                .watch(
                        () -> progress(explorer, answers),
                        () -> report.fault(
                                explorer.replay(Schedule.parse(asked.schedule()), trace),
                                asked.schedule(),
                                answers::areWrong),
                        Report::noVerdict);
        judge.send(report.replayed(fault, trace.shared(classes().areJudged())));
    }

    /** Asked by the watchdog again and again. To wait for the judge is no standstill. */
    private long progress(Explorer explorer, Answers answers) {
        long now = System.nanoTime();
        if (now - told > TELL_EVERY_NANOS) {
            told = now;
            try {
                judge.send(new FromExplorer.Searching(explorer.schedules()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return answers.areAwaited() ? now : explorer.progress();
    }

    private Explorer explorer(Case asked, Answers answers, long seed) {
        return new Explorer(
                classes().program(asked, false), classes().program(asked, true), answers::areWrong, Bounds.USUAL, seed);
    }

    private Classes classes() {
        if (classes == null) {
            throw new JudgeFault("a case before any classes");
        }
        return classes;
    }
}
