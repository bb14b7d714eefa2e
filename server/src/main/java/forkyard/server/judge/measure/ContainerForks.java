package forkyard.server.judge.measure;

import forkyard.server.judge.Evidence.ForkTimes;
import forkyard.server.judge.Evidence.Pair;
import forkyard.server.judge.Verdict;
import forkyard.server.judge.author.AuthorSession;
import forkyard.server.judge.check.Verdicts;
import forkyard.server.judge.measure.Side.Timed;
import forkyard.server.judge.play.LoadFailed;
import forkyard.server.judge.play.RunnerSession;
import forkyard.wire.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Forks in real containers. Baseline and submission each have a runner of their own. Every answer is checked, warm-ups included, and
 * nothing tells a warm-up from a trial that counts.
 */
public final class ContainerForks implements Measuring.Forks {
    static final int WARM_UPS = 2;
    static final int PAIRS = 2;

    private final TurnTaking turnTaking;
    private final Runners runners;
    private final AuthorSession author;
    private final Verdicts verdicts;
    private final Answers answers;
    private final Terms terms;
    private final RandomGenerator random;

    /** Starts runners. */
    @FunctionalInterface
    public interface Runners {
        /** Baseline and submission, each in a fresh JVM. */
        List<RunnerSession> start() throws LoadFailed, InterruptedException;
    }

    public ContainerForks(
            TurnTaking turnTaking,
            Runners runners,
            AuthorSession author,
            Verdicts verdicts,
            Terms terms,
            RandomGenerator random) {
        this.turnTaking = turnTaking;
        this.runners = runners;
        this.author = author;
        this.verdicts = verdicts;
        this.answers = new Answers(author, verdicts);
        this.terms = terms;
        this.random = random;
    }

    /** A trial did not end with a right answer. */
    private static final class Failed extends Exception {
        private static final long serialVersionUID = 1;

        private final transient Verdict verdict;

        Failed(Verdict verdict) {
            super(null, null, false, false);
            this.verdict = verdict;
        }
    }

    @Override
    public Measuring.Fork measure(Measuring.Part part, int discardsLeft) throws InterruptedException {
        List<RunnerSession> sessions;
        try {
            sessions = runners.start();
        } catch (LoadFailed e) {
            return new Measuring.Fork.Failed(verdicts.failed(e.failure(), ""), 0);
        }
        try (Side baseline = new Side(sessions.get(0));
                Side submission = new Side(sessions.get(1))) {
            return new Fork(baseline, submission).measure(part, discardsLeft);
        }
    }

    /** One fork while it is measured. */
    private final class Fork {
        private final Side baseline;
        private final Side submission;
        private final List<Pair> clean = new ArrayList<>();
        private int discarded;
        private @Nullable Double balance;

        Fork(Side baseline, Side submission) {
            this.baseline = baseline;
            this.submission = submission;
        }

        Measuring.Fork measure(Measuring.Part part, int discardsLeft) throws InterruptedException {
            try {
                ranked(terms.parallelism(), discardsLeft);
                if (part == Measuring.Part.RANKED_AND_CURVE) {
                    curve();
                }
            } catch (Failed e) {
                return new Measuring.Fork.Failed(e.verdict, discarded);
            }
            return new Measuring.Fork.Timed(new ForkTimes(List.copyOf(clean), discarded, submission.quiet(), balance));
        }

        private void ranked(int p, int discardsLeft) throws Failed, InterruptedException {
            for (int warmUp = 0; warmUp < WARM_UPS; warmUp++) {
                pair(p, true);
            }
            while (clean.size() < PAIRS && discarded < discardsLeft) {
                pair(p, false).ifPresentOrElse(clean::add, () -> discarded++);
            }
        }

        /** One pair to warm up and one that counts, each; a disturbed one is no point of the curve. */
        private void curve() throws Failed, InterruptedException {
            for (int cores : fewerCores(terms.parallelism())) {
                pair(cores, false);
                pair(cores, false).ifPresent(clean::add);
            }
        }

        /** Times both sides on one input; nothing if something else got in the way. */
        private Optional<Pair> pair(int cores, boolean watched) throws Failed, InterruptedException {
            Case asked = author.trial(random.nextLong(), terms.size(), cores);
            List<Timed> timed =
                    turnTaking.play(List.of(baseline, submission), asked, terms.parallelism(), cores, watched);
            Timed ofBaseline = timed.get(0);
            Timed ofSubmission = timed.get(1);
            answers.checkBaseline(asked, ofBaseline);
            Verdict wrong = answers.check(asked, ofBaseline, ofSubmission);
            if (wrong != null) {
                throw new Failed(wrong);
            }
            if (watched && !ofSubmission.disturbed()) {
                balance = ofSubmission.balance();
            }
            return ofBaseline.disturbed() || ofSubmission.disturbed()
                    ? Optional.empty()
                    : Optional.of(new Pair(
                            cores,
                            ofBaseline.trial().wall(),
                            ofSubmission.trial().wall(),
                            ofSubmission.cpu(),
                            ofSubmission.trial().mostOpen()));
        }
    }

    /** 1, 2, 4 … below p. */
    private static List<Integer> fewerCores(int p) {
        return IntStream.iterate(1, cores -> cores < p, cores -> 2 * cores)
                .boxed()
                .toList();
    }
}
