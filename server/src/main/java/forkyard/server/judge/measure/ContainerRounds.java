package forkyard.server.judge.measure;

import forkyard.server.judge.Evidence.ForkTimes;
import forkyard.server.judge.Evidence.Pair;
import forkyard.server.judge.JudgeFault;
import forkyard.server.judge.Verdict;
import forkyard.server.judge.author.AuthorSession;
import forkyard.wire.Case;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Forks of many in real containers, those of the baseline and those of each contender. A round is one input for all of them; it counts for
 * all or, if anything else got in the way of one, for none.
 */
public final class ContainerRounds implements SideBySide.Forks {
    private final TurnTaking turnTaking;
    private final Side.Starter baseline;
    private final List<Side.Starter> contenders;
    private final AuthorSession author;
    private final Terms terms;
    private final RandomGenerator random;

    public ContainerRounds(
            TurnTaking turnTaking,
            Side.Starter baseline,
            List<Side.Starter> contenders,
            AuthorSession author,
            Terms terms,
            RandomGenerator random) {
        this.turnTaking = turnTaking;
        this.baseline = baseline;
        this.contenders = List.copyOf(contenders);
        this.author = author;
        this.terms = terms;
        this.random = random;
    }

    @Override
    public SideBySide.Fork measure(List<Integer> in, int discardsLeft) throws InterruptedException {
        try (Side first = baseline.start();
                Fork fork = new Fork(first)) {
            fork.enter(in);
            return fork.measure(discardsLeft);
        } catch (DoesNotStart e) {
            throw new JudgeFault("The baseline of this exercise does not load.", e);
        }
    }

    /** One contender in one fork. */
    private final class Entrant {
        private final int number;
        private final Side side;
        private final List<Pair> clean = new ArrayList<>();
        private @Nullable Double balance;

        Entrant(int number, Side side) {
            this.number = number;
            this.side = side;
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
                try {
                    entrants.add(new Entrant(number, contenders.get(number).start()));
                } catch (DoesNotStart e) {
                    out.put(number, e.verdict());
                }
            }
        }

        SideBySide.Fork measure(int discardsLeft) throws InterruptedException {
            for (int warmUp = 0; warmUp < first.warmUps() && !entrants.isEmpty(); warmUp++) {
                round(true);
            }
            int clean = 0;
            while (clean < ForkPlan.pairs(first.warmUps()) && !entrants.isEmpty() && discarded < discardsLeft) {
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
                    entrant.clean.add(new Pair(p, timed.getFirst().wall(), its.wall(), its.cpu(), its.mostOpen()));
                }
            });
            return clean;
        }

        /** Those that answered rightly; the others leave. */
        private Map<Entrant, Timed> right(Case asked, List<Timed> timed) throws InterruptedException {
            Ending ofBaseline = timed.getFirst().ending();
            ofBaseline.requireRight(asked);
            Map<Entrant, Timed> right = new HashMap<>();
            for (int i = 1; i < timed.size(); i++) {
                Entrant entrant = entrants.get(i - 1);
                Verdict wrong = timed.get(i).ending().wrong(asked, ofBaseline);
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
