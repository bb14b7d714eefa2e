package forkyard.server.judge.measure;

import forkyard.server.judge.Evidence.ForkTimes;
import forkyard.server.judge.Evidence.Pair;
import forkyard.server.judge.JudgeFault;
import forkyard.server.judge.Verdict;
import forkyard.server.judge.author.AuthorSession;
import forkyard.server.judge.check.Verdicts;
import forkyard.server.judge.measure.Side.Timed;
import forkyard.server.judge.play.LoadFailed;
import forkyard.server.judge.play.RunnerSession;
import forkyard.wire.Case;
import forkyard.wire.ToRunner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Forks of many in real containers, one for the baseline and one for each contender. A round is one input for all of them; it counts for
 * all or, if anything else got in the way of one, for none.
 */
public final class ContainerRounds implements SideBySide.Forks {
    private final TurnTaking turnTaking;
    private final Runners runners;
    private final Contender baseline;
    private final Answers answersOfBaseline;
    private final List<Contender> contenders;
    private final AuthorSession author;
    private final Terms terms;
    private final RandomGenerator random;

    /** Starts runners. */
    @FunctionalInterface
    public interface Runners {
        RunnerSession start(ToRunner.Load classes) throws LoadFailed, InterruptedException;
    }

    /** What is timed, and the words for it. */
    public record Contender(ToRunner.Load classes, Verdicts verdicts) {}

    public ContainerRounds(
            TurnTaking turnTaking,
            Runners runners,
            Contender baseline,
            List<Contender> contenders,
            AuthorSession author,
            Terms terms,
            RandomGenerator random) {
        this.turnTaking = turnTaking;
        this.runners = runners;
        this.baseline = baseline;
        this.answersOfBaseline = new Answers(author, baseline.verdicts());
        this.contenders = List.copyOf(contenders);
        this.author = author;
        this.terms = terms;
        this.random = random;
    }

    @Override
    public SideBySide.Fork measure(List<Integer> in, int discardsLeft) throws InterruptedException {
        try (Side first = new Side(runners.start(baseline.classes()));
                Fork fork = new Fork(first)) {
            fork.enter(in);
            return fork.measure(discardsLeft);
        } catch (LoadFailed e) {
            throw new JudgeFault("The baseline of this exercise does not load: " + e.failure());
        }
    }

    /** One contender in one fork. */
    private final class Entrant {
        private final int number;
        private final Side side;
        private final Answers answers;
        private final List<Pair> clean = new ArrayList<>();
        private @Nullable Double balance;

        Entrant(int number, Side side) {
            this.number = number;
            this.side = side;
            this.answers = new Answers(author, contenders.get(number).verdicts());
        }

        ForkTimes times(int discarded) {
            return new ForkTimes(List.copyOf(clean), discarded, side.quiet(), balance);
        }
    }

    /** One fork while it is measured. */
    private final class Fork implements AutoCloseable {
        private final Side first;
        private final List<Entrant> entrants = new ArrayList<>();
        private final Map<Integer, Verdict> out = new HashMap<>();
        private int discarded;

        Fork(Side first) {
            this.first = first;
        }

        void enter(List<Integer> in) throws InterruptedException {
            for (int number : in) {
                Contender contender = contenders.get(number);
                try {
                    entrants.add(new Entrant(number, new Side(runners.start(contender.classes()))));
                } catch (LoadFailed e) {
                    out.put(number, contender.verdicts().failed(e.failure(), ""));
                }
            }
        }

        SideBySide.Fork measure(int discardsLeft) throws InterruptedException {
            for (int warmUp = 0; warmUp < ForkPlan.WARM_UPS && !entrants.isEmpty(); warmUp++) {
                round(true);
            }
            int clean = 0;
            while (clean < ForkPlan.PAIRS && !entrants.isEmpty() && discarded < discardsLeft) {
                if (round(false)) {
                    clean++;
                } else {
                    discarded++;
                }
            }
            Map<Integer, ForkTimes> times = new HashMap<>();
            entrants.forEach(entrant -> times.put(entrant.number, entrant.times(discarded)));
            return new SideBySide.Fork(times, out, discarded);
        }

        /** Times everybody on one input; a warm-up is watched instead of counted. Whether nothing else got in the way. */
        private boolean round(boolean warmUp) throws InterruptedException {
            int p = terms.parallelism();
            Case asked = author.trial(random.nextLong(), terms.size(), p);
            List<Side> sides = new ArrayList<>(List.of(first));
            entrants.forEach(entrant -> sides.add(entrant.side));
            turnTaking.prepare(sides, asked);
            List<Timed> timed = turnTaking.play(sides, p, p, warmUp);
            Map<Entrant, Timed> right = right(asked, timed);
            boolean clean =
                    !timed.getFirst().disturbed() && right.values().stream().noneMatch(Timed::disturbed);
            right.forEach((entrant, its) -> {
                if (warmUp && !its.disturbed()) {
                    entrant.balance = its.balance();
                } else if (!warmUp && clean) {
                    entrant.clean.add(new Pair(
                            p,
                            timed.getFirst().trial().wall(),
                            its.trial().wall(),
                            its.cpu(),
                            its.trial().mostOpen()));
                }
            });
            return clean;
        }

        /** Those that answered rightly; the others leave. */
        private Map<Entrant, Timed> right(Case asked, List<Timed> timed) throws InterruptedException {
            Timed ofBaseline = timed.getFirst();
            answersOfBaseline.checkBaseline(asked, ofBaseline);
            Map<Entrant, Timed> right = new HashMap<>();
            for (int i = 1; i < timed.size(); i++) {
                Entrant entrant = entrants.get(i - 1);
                Verdict wrong = entrant.answers.check(asked, ofBaseline, timed.get(i));
                if (wrong == null) {
                    right.put(entrant, timed.get(i));
                } else {
                    out.put(entrant.number, wrong);
                    entrant.side.close();
                }
            }
            entrants.retainAll(right.keySet());
            return right;
        }

        @Override
        public void close() {
            entrants.forEach(entrant -> entrant.side.close());
        }
    }
}
