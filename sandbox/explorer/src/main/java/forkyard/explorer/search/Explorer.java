package forkyard.explorer.search;

import forkyard.explorer.run.Bounds;
import forkyard.explorer.run.Ending;
import forkyard.explorer.run.Execution;
import forkyard.explorer.run.Race;
import forkyard.explorer.run.Starvation;
import forkyard.explorer.run.Strategy;
import forkyard.explorer.run.Trace;
import forkyard.explorer.search.Exploration.Points;
import forkyard.explorer.search.Exploration.Searched;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks for a schedule that breaks a program. One thread, and one program at a time. */
public final class Explorer {
    private static final int MOST_PREEMPTIONS = 2;
    private static final int DEEPEST = 6;

    /** So many times as long as another run of the same program is for ever. */
    private static final int PATIENCE = 10;

    /** From so few steps on it is looked whether a run goes round in circles. */
    private static final int FEWEST_ROUND_STEPS = 250;

    /** In so many steps it shows whether one of its threads starves. */
    private static final int MOST_ROUND_STEPS = 4_000;

    /** After so many runs that were too long it is not looked any more what they come to, and others are tried. */
    private static final int MOST_TOO_LONG = 4;

    private static final double SYNCHRONIZATION_SHARE = 0.45;
    private static final double SYSTEMATIC_SHARE = 0.8;
    private static final double SHARE_AFTER_A_RACE = 0.15;

    /** Until so much of the time is used, what was found is made smaller. */
    private static final double TO_SHRINK = 2;

    private final Program program;
    private final Program told;
    private final Predicate<@Nullable Object> wrong;
    private final Bounds bounds;
    private final SplittableRandom random;
    private final BitSet contended = new BitSet();
    private final List<Searched> searched = new ArrayList<>();
    private Budget budget = new Budget(Duration.ZERO);
    private volatile @Nullable Execution current;
    private int schedules;
    private int longest = 50;
    private int tooLong;
    private long soonestDone = Integer.MAX_VALUE;
    private @Nullable Suspicion failed;
    private @Nullable Suspicion lesser;
    private double lesserSince;
    private @Nullable String unexplorable;

    /**
     * Gets ready.
     *
     * @param told the same program with its values told to the trace
     * @param wrong whether what the program returned is a wrong answer; asked after every run that returned something
     */
    public Explorer(Program program, Program told, Predicate<@Nullable Object> wrong, Bounds bounds, long seed) {
        this.program = program;
        this.told = told;
        this.wrong = wrong;
        this.bounds = bounds;
        this.random = new SplittableRandom(seed);
    }

    /** Searches until something is found, everything is searched or the time is over. */
    public Exploration explore(Duration time) {
        budget = new Budget(time);
        boolean all = systematically(Points.SYNCHRONIZATION, SYNCHRONIZATION_SHARE);
        if (goesOn(1) && !contended.isEmpty()) {
            all = systematically(Points.MEMORY, SYSTEMATIC_SHARE);
        }
        while (!all && goesOn(1)) {
            run(byChance());
        }
        Suspicion found = failed != null ? failed : lesser;
        Optional<Finding> finding = found == null ? Optional.empty() : confirmed(found);
        return new Exploration(finding, schedules, List.copyOf(searched), Optional.ofNullable(unexplorable));
    }

    /** With a schedule that is easy to follow, if it shows the same once more. */
    private Optional<Finding> confirmed(Suspicion found) {
        Run shrunk = found.shrinks()
                ? new Shrinker(this, found.same(), () -> budget.used() < TO_SHRINK).shrink(found.run())
                : found.run();
        Run again = play(new Replay(shrunk.schedule()));
        if (found.same().test(again)) {
            return Optional.of(found.finding().apply(again));
        }
        unexplorable = "it does something else each time that its threads take the same turns";
        return Optional.empty();
    }

    /** With more and more preemptions; whether all was searched. */
    private boolean systematically(Points points, double share) {
        boolean exhausted = false;
        for (int bound = 0; bound <= MOST_PREEMPTIONS && goesOn(share); bound++) {
            Searched part = systematically(points, bound, share);
            searched.add(part);
            exhausted = part.exhausted() && bound == MOST_PREEMPTIONS;
            if (bound == 0 && points == Points.SYNCHRONIZATION) {
                byTurns(share);
            }
        }
        return exhausted;
    }

    /** Changing turns at one place after the other. What but starvation shows then is found with fewer preemptions, too. */
    private void byTurns(double share) {
        BitSet places = new BitSet();
        BitSet tried = new BitSet();
        int endless = 0;
        int place = -1;
        do {
            for (boolean backwards : new boolean[] {false, true}) {
                Run run = play(new ByTurns(place, backwards, places));
                if (run.ending() instanceof Ending.TooLong && failed == null) {
                    endless++;
                    lookForStarvation(run);
                }
            }
            tried.set(place + 1);
            place = firstUntried(places, tried);
        } while (place >= 0 && goesOn(share) && endless < MOST_TOO_LONG);
    }

    private static int firstUntried(BitSet places, BitSet tried) {
        return places.stream()
                .filter(place -> !tried.get(place + 1))
                .findFirst()
                .orElse(-1);
    }

    /** A run may show that more accesses are ordered by nothing but the schedule; then all begins again with these. */
    private Searched systematically(Points points, int bound, double share) {
        int before = schedules;
        int already = tooLong;
        BitSet sites;
        boolean more;
        do {
            sites = points == Points.MEMORY ? (BitSet) contended.clone() : new BitSet();
            Bounded strategy = new Bounded(bound, sites);
            do {
                run(strategy);
                more = strategy.next();
            } while (more && goesOn(share) && tooLong - already < MOST_TOO_LONG);
        } while (!more && goesOn(share) && points == Points.MEMORY && !contended.equals(sites));
        boolean exhausted =
                !more && tooLong == already && (points == Points.SYNCHRONIZATION || contended.equals(sites));
        return new Searched(points, bound, schedules - before, exhausted);
    }

    private Strategy byChance() {
        return schedules % 4 == 3
                ? new ByChance(random.split(), contended)
                : new ByPriority(random.split(), contended, 2 + random.nextInt(DEEPEST - 1), longest);
    }

    private boolean goesOn(double share) {
        double used = budget.used();
        return failed == null
                && unexplorable == null
                && used < share
                && (lesser == null || used - lesserSince < SHARE_AFTER_A_RACE);
    }

    private void run(Strategy strategy) {
        Run run = play(strategy);
        longest = Math.max(longest, run.execution().steps());
        switch (run.ending()) {
            case Ending.Returned returned -> {
                soonestDone = Math.min(soonestDone, run.execution().steps());
                if (isWrong(returned)) {
                    failed = Suspicion.failed(run, this::isWrong);
                } else {
                    lesser(run, returned.leaves());
                }
            }
            case Ending.Abandoned _ -> lesser(run, false);
            case Ending.TooLong _ -> tooLong(run);
            case Ending.Unexplorable reason -> unexplorable = reason.why();
            case Ending.Threw _, Ending.Deadlock _, Ending.Livelock _, Ending.Starvation _, Ending.Exited _ ->
                failed = Suspicion.failed(run, this::isWrong);
        }
    }

    private boolean isWrong(Ending.Returned returned) {
        return wrong.test(returned.answer());
    }

    /** What is wrong though the run went well; it may go wrong yet. */
    private void lesser(Run run, boolean leaves) {
        boolean races = !run.execution().races().isEmpty();
        if (lesser == null && (races || leaves)) {
            lesser = races ? Suspicion.raced(run) : Suspicion.left(run);
            lesserSince = budget.used();
        }
    }

    /**
     * A program is not to be blamed for being long: only for what keeps one of its threads out for ever, or is soon done under another
     * schedule, or goes round in circles.
     */
    private void tooLong(Run run) {
        if (++tooLong <= MOST_TOO_LONG) {
            lookForStarvation(run);
            for (int steps = FEWEST_ROUND_STEPS; steps < bounds.steps() && failed == null; steps *= 2) {
                Run shorter = play(new Replay(run.schedule().until(steps)));
                if (neverEnds(shorter)) {
                    failed = Suspicion.endless(shorter, this::neverEnds);
                }
            }
        }
        if (failed == null && tooLong >= MOST_TOO_LONG && soonestDone == Integer.MAX_VALUE) {
            unexplorable = "it takes more than " + bounds.steps() + " steps";
        }
    }

    /** The shorter the run that shows it the better. */
    private void lookForStarvation(Run run) {
        boolean starves = starvation(run.schedule().until(MOST_ROUND_STEPS)).isPresent();
        for (int steps = FEWEST_ROUND_STEPS; starves && failed == null; steps *= 2) {
            Run shorter = play(new Replay(run.schedule().until(steps)));
            if (starvation(shorter).isPresent()) {
                failed = Suspicion.starves(shorter, this::starvation);
            }
        }
    }

    private Optional<Ending.Starvation> starvation(Run run) {
        return run.ending() instanceof Ending.TooLong ? starvation(run.schedule()) : Optional.empty();
    }

    private Optional<Ending.Starvation> starvation(Schedule schedule) {
        Trace trace = Trace.full();
        Run run = play(told, new Replay(schedule), trace);
        return starvation(run, trace);
    }

    private static Optional<Ending.Starvation> starvation(Run run, Trace trace) {
        int rounds = run.ending() instanceof Ending.TooLong ? Cycle.atTheEndOf(trace.steps()) : 0;
        return rounds == 0 ? Optional.empty() : Starvation.in(run.execution(), rounds);
    }

    /** It is endless though it is cut short here. */
    private boolean neverEnds(Run run) {
        return run.ending() instanceof Ending.TooLong
                && (soonestDone * PATIENCE < run.execution().steps() || goesRoundInCircles(run.schedule()))
                && isEndless(play(new Replay(run.schedule().until(0))).ending());
    }

    private static boolean isEndless(Ending ending) {
        return ending instanceof Ending.TooLong || ending instanceof Ending.Livelock;
    }

    private boolean goesRoundInCircles(Schedule schedule) {
        Trace trace = Trace.withoutStacks();
        play(told, new Replay(schedule), trace);
        return Cycle.atTheEndOf(trace.steps()) > 0;
    }

    /**
     * What a schedule led to.
     *
     * @param races accesses that nothing orders
     */
    public record Replayed(Ending ending, List<Race> races) {}

    /** Runs the program once under this schedule, or one like it where it does not fit, and tells of it. */
    public Replayed replay(Schedule schedule, Trace trace) {
        Run run = play(told, new Replay(schedule), trace);
        Ending ending = starvation(run, trace).<Ending>map(each -> each).orElse(run.ending());
        return new Replayed(ending, run.execution().races());
    }

    /** Schedules that have been run so far; may be asked by any thread. */
    public int schedules() {
        return schedules;
    }

    /** Rises while there is any; may be asked by any thread. */
    public long progress() {
        Execution execution = current;
        return schedules + (execution == null ? 0 : execution.progress());
    }

    Run play(Strategy strategy) {
        return play(program, strategy, Trace.none());
    }

    private Run play(Program version, Strategy strategy, Trace trace) {
        schedules++;
        Bounds bounds = strategy instanceof Replay replay ? this.bounds.until(replay.steps()) : this.bounds;
        Execution execution = new Execution(strategy, bounds, trace, contended);
        current = execution;
        return new Run(execution, execution.run(version.fresh()));
    }
}
