package forkyard.server.judge.measure;

import forkyard.engine.CoreLease;
import forkyard.engine.Cores;
import forkyard.engine.Engine;
import forkyard.engine.ForeignLoad;
import forkyard.engine.Load;
import forkyard.engine.Quiet;
import forkyard.server.judge.Evidence.Pair;
import forkyard.server.judge.JudgeFault;
import forkyard.server.judge.Verdict;
import forkyard.server.judge.author.AuthorSession;
import forkyard.server.judge.check.Verdicts;
import forkyard.server.judge.play.LoadFailed;
import forkyard.server.judge.play.Outcome;
import forkyard.server.judge.play.PlayLimits;
import forkyard.server.judge.play.RunnerSession;
import forkyard.server.judge.play.Trial;
import forkyard.server.judge.play.TrialObserver;
import forkyard.server.judge.play.Turns;
import forkyard.wire.Case;
import forkyard.wire.Mode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Forks in real containers. Baseline and submission each have a runner of their own; while one is timed the other is frozen, the
 * cores are leased, nothing else is judged, and no container is made. Every answer is checked, warm-ups included, and nothing tells a
 * warm-up from a timed trial.
 */
public final class ContainerForks implements Measuring.Forks {
    private static final int WARM_UPS = 2;
    private static final int PAIRS = 2;

    /** A pair is clean if other programs, or the host of a virtual machine, took no more than this share of the leased cores. */
    private static final double MOST_FOREIGN = 0.04;

    private static final double CALM = 0.05;

    private static final Duration CALM_WINDOW = Duration.ofMillis(150);

    /** How long a pair waits for the machine to calm down before it runs all the same and may be discarded. */
    private static final Duration CALMING = Duration.ofSeconds(2);

    private final Engine engine;
    private final Cores cores;
    private final Turns turns;
    private final Runners runners;
    private final AuthorSession author;
    private final Verdicts verdicts;
    private final PlayLimits limits;
    private final int parallelism;
    private final RandomGenerator random;

    /** Starts a runner with one side's classes. */
    public interface Runners {
        RunnerSession baseline() throws LoadFailed, InterruptedException;

        RunnerSession submission() throws LoadFailed, InterruptedException;
    }

    public ContainerForks(
            Engine engine,
            Cores cores,
            Turns turns,
            Runners runners,
            AuthorSession author,
            Verdicts verdicts,
            PlayLimits limits,
            int parallelism,
            RandomGenerator random) {
        this.engine = engine;
        this.cores = cores;
        this.turns = turns;
        this.runners = runners;
        this.author = author;
        this.verdicts = verdicts;
        this.limits = limits;
        this.parallelism = parallelism;
        this.random = random;
    }

    /** Two trials on one input; {@code disturbed} if another program got in the way of either. */
    private record TimedPair(Case asked, Trial baseline, Trial submission, boolean disturbed) {}

    @Override
    public Measuring.Fork measure(int discardsLeft) throws InterruptedException {
        List<Pair> clean = new ArrayList<>();
        int discarded = 0;
        try (RunnerSession baseline = runners.baseline();
                RunnerSession submission = runners.submission()) {
            for (int trial = 0; clean.size() < PAIRS && discarded < discardsLeft; trial++) {
                TimedPair pair = pair(baseline, submission);
                Verdict failed = check(pair);
                if (failed != null) {
                    return new Measuring.Fork.Failed(failed, discarded);
                }
                if (trial >= WARM_UPS && pair.disturbed()) {
                    discarded++;
                } else if (trial >= WARM_UPS) {
                    clean.add(new Pair(pair.baseline().wall(), pair.submission().wall()));
                }
            }
        } catch (LoadFailed e) {
            return new Measuring.Fork.Failed(verdicts.failed(e.failure(), ""), discarded);
        }
        return new Measuring.Fork.Timed(clean, discarded);
    }

    private TimedPair pair(RunnerSession baseline, RunnerSession submission) throws InterruptedException {
        Case asked = author.trial(random.nextLong(), parallelism);
        boolean baselineFirst = random.nextBoolean();
        try (CoreLease lease = cores.lease(parallelism);
                Turns.Turn _ = turns.alone()) {
            baseline.sandbox().pin(lease.cpus());
            submission.sandbox().pin(lease.cpus());
            ForeignLoad.awaitQuiet(lease.cpus(), CALM * parallelism, CALM_WINDOW, CALMING);
            try (Quiet _ = engine.quiet()) {
                Watched watched = new Watched(lease, parallelism);
                Trial first = baselineFirst
                        ? timed(baseline, submission, asked, watched)
                        : timed(submission, baseline, asked, watched);
                Trial second = baselineFirst
                        ? timed(submission, baseline, asked, watched)
                        : timed(baseline, submission, asked, watched);
                return baselineFirst
                        ? new TimedPair(asked, first, second, watched.disturbed)
                        : new TimedPair(asked, second, first, watched.disturbed);
            }
        }
    }

    private Trial timed(RunnerSession one, RunnerSession other, Case asked, Watched watched)
            throws InterruptedException {
        other.sandbox().freeze();
        try {
            watched.session = one;
            return one.prepare(asked, limits, Mode.PLAIN, 0).play(limits, watched);
        } finally {
            other.sandbox().thaw();
        }
    }

    /** Looks at what else runs on the leased cores between "go" and the answer. */
    private static final class Watched implements TrialObserver {
        private final CoreLease lease;
        private final int parallelism;
        private @Nullable RunnerSession session;
        private @Nullable ForeignLoad load;
        private boolean disturbed;

        Watched(CoreLease lease, int parallelism) {
            this.lease = lease;
            this.parallelism = parallelism;
        }

        @Override
        public void begins() {
            if (session != null) {
                load = ForeignLoad.observe(lease.cpus(), List.of(session.sandbox()));
            }
        }

        @Override
        public void ends() {
            if (load != null) {
                Load seen = load.seen();
                disturbed |= Math.max(seen.foreignCores(), seen.stolenCores()) > MOST_FOREIGN * parallelism;
            }
        }
    }

    private @Nullable Verdict check(TimedPair pair) throws InterruptedException {
        Verdict ofBaseline = verdict(pair.asked(), pair.baseline());
        if (ofBaseline != null) {
            throw new JudgeFault("The baseline of this exercise fails on its own trial: " + ofBaseline + ".");
        }
        return verdict(pair.asked(), pair.submission());
    }

    private @Nullable Verdict verdict(Case asked, Trial trial) throws InterruptedException {
        Verdict failed = verdicts.of(trial.outcome(), "a timed trial");
        if (failed == null && trial.outcome() instanceof Outcome.Answered answered) {
            failed = verdicts.of(author.check(asked, answered.answer()), "a timed trial");
            if (failed == null) {
                failed = verdicts.leftovers(answered.leftovers(), "a timed trial");
            }
        }
        return failed;
    }
}
