package forkyard.server.judge.measure;

import forkyard.server.judge.Evidence.ForkTimes;
import forkyard.server.judge.Evidence.Pair;
import forkyard.server.judge.Verdict;
import forkyard.server.judge.author.AuthorSession;
import forkyard.server.judge.measure.ForkPlan.Step;
import forkyard.server.judge.play.Ahead;
import forkyard.wire.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Forks in real containers. Baseline and submission each have containers of their own. Every answer is checked, warm-ups included, and
 * nothing tells a warm-up from a trial that counts.
 */
public final class ContainerForks implements Measuring.Forks {
    private final TurnTaking turnTaking;
    private final Sides sides;
    private final AuthorSession author;
    private final Terms terms;
    private final RandomGenerator random;

    /** Starts both sides. */
    @FunctionalInterface
    public interface Sides {
        /** Baseline and submission, each in fresh containers. */
        List<Side> start() throws DoesNotStart, InterruptedException;
    }

    public ContainerForks(
            TurnTaking turnTaking, Sides sides, AuthorSession author, Terms terms, RandomGenerator random) {
        this.turnTaking = turnTaking;
        this.sides = sides;
        this.author = author;
        this.terms = terms;
        this.random = random;
    }

    @Override
    public Measuring.Fork measure(Measuring.Part part, int discardsLeft) throws InterruptedException {
        List<Side> started;
        try {
            started = sides.start();
        } catch (DoesNotStart e) {
            return new Measuring.Fork.Failed(e.verdict(), 0);
        }
        try (Side baseline = started.get(0);
                Side submission = started.get(1)) {
            ForkPlan plan = new ForkPlan(submission.warmUps(), terms.parallelism(), part, discardsLeft);
            return new Fork(baseline, submission, plan).measure();
        }
    }

    /** One input, and what its sides made of it, the submission the last of them. */
    private record Played(Case asked, List<Timed> sides) {
        Timed submission() {
            return sides.getLast();
        }

        boolean answered() {
            return sides.stream().allMatch(side -> side.ending().isAnswer());
        }

        boolean disturbed() {
            return sides.stream().anyMatch(Timed::disturbed);
        }
    }

    /** One fork while it is measured. */
    private final class Fork {
        private final Side baseline;
        private final Side submission;
        private final ForkPlan plan;
        private final List<Pair> clean = new ArrayList<>();
        private @Nullable Double balance;

        Fork(Side baseline, Side submission, ForkPlan plan) {
            this.baseline = baseline;
            this.submission = submission;
            this.plan = plan;
        }

        /** While the answers to one input are looked at the next is on its way. */
        Measuring.Fork measure() throws InterruptedException {
            @Nullable Played last = null;
            for (Step step = plan.next(); step != null && (last == null || last.answered()); step = plan.next()) {
                Case asked = author.trial(random.nextLong(), terms.size(), step.cores());
                Played before = last;
                Ahead<Optional<Verdict>> wrong = Ahead.of(() -> wrong(before));
                turnTaking.prepare(sides(step), asked);
                Optional<Verdict> found = wrong.get();
                if (found.isPresent()) {
                    return new Measuring.Fork.Failed(found.get(), plan.discarded());
                }
                last = play(step, asked);
            }
            Optional<Verdict> found = wrong(last);
            return found.isPresent()
                    ? new Measuring.Fork.Failed(found.get(), plan.discarded())
                    : new Measuring.Fork.Timed(
                            new ForkTimes(List.copyOf(clean), plan.discarded(), submission.quiet(), balance));
        }

        private List<Side> sides(Step step) {
            return step.role() == ForkPlan.Role.WARM_UP_FOR_CURVE ? List.of(submission) : List.of(baseline, submission);
        }

        private Played play(Step step, Case asked) throws InterruptedException {
            boolean watched = step.role() == ForkPlan.Role.WARM_UP;
            Played played = new Played(asked, turnTaking.play(sides(step), terms.parallelism(), step.cores(), watched));
            switch (step.role()) {
                case WARM_UP ->
                    balance = played.submission().disturbed()
                            ? balance
                            : played.submission().balance();
                case RANKED -> {
                    if (played.disturbed()) {
                        plan.discard(step);
                    } else {
                        clean.add(pair(step, played));
                    }
                }
                case WARM_UP_FOR_CURVE -> {}
                case CURVE -> {
                    if (!played.disturbed()) {
                        clean.add(pair(step, played));
                    }
                }
            }
            return played;
        }

        private static Pair pair(Step step, Played played) {
            Timed ofSubmission = played.submission();
            return new Pair(
                    step.cores(),
                    played.sides().getFirst().wall(),
                    ofSubmission.wall(),
                    ofSubmission.cpu(),
                    ofSubmission.mostOpen());
        }

        private static Optional<Verdict> wrong(@Nullable Played played) throws InterruptedException {
            if (played == null) {
                return Optional.empty();
            }
            Ending ofSubmission = played.submission().ending();
            if (played.sides().size() == 1) {
                return Optional.ofNullable(ofSubmission.wrong(played.asked(), null));
            }
            Ending ofBaseline = played.sides().getFirst().ending();
            ofBaseline.requireRight(played.asked());
            return Optional.ofNullable(ofSubmission.wrong(played.asked(), ofBaseline));
        }
    }
}
