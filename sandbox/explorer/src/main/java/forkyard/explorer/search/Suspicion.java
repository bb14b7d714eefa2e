package forkyard.explorer.search;

import forkyard.explorer.run.Ending;
import forkyard.explorer.run.Race;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A run that something is wrong with, to be shrunk and played again.
 *
 * @param same whether the same is wrong with another run
 * @param finding of a run with which the same is wrong
 * @param shrinks whether its schedule may be made smaller: not so what rests on each of its turns
 */
record Suspicion(Run run, Predicate<Run> same, Function<Run, Finding> finding, boolean shrinks) {
    /** It ended as none should. */
    static Suspicion failed(Run run, Predicate<Ending.Returned> wrong) {
        return new Suspicion(
                run,
                other -> sameWay(run.ending(), other.ending(), wrong),
                other -> new Finding.Failed(told(other.ending()), other.schedule(), other.preemptions()),
                true);
    }

    /** One of its threads never gets in. */
    static Suspicion starves(Run run, Function<Run, Optional<Ending.Starvation>> how) {
        return new Suspicion(
                run,
                other -> how.apply(other).isPresent(),
                other -> new Finding.Failed(how.apply(other).orElseThrow(), other.schedule(), other.preemptions()),
                false);
    }

    /** It goes on for ever. */
    static Suspicion endless(Run run, Predicate<Run> same) {
        return new Suspicion(
                run,
                same,
                other -> new Finding.Failed(told(other.ending()), other.schedule(), other.preemptions()),
                true);
    }

    private static boolean sameWay(Ending ending, Ending other, Predicate<Ending.Returned> wrong) {
        return switch (ending) {
            case Ending.Threw threw ->
                other instanceof Ending.Threw again
                        && threw.thrown().getClass() == again.thrown().getClass();
            case Ending.Returned _ -> other instanceof Ending.Returned again && wrong.test(again);
            case Ending.Deadlock _,
                    Ending.Livelock _,
                    Ending.Starvation _,
                    Ending.TooLong _,
                    Ending.Exited _,
                    Ending.Abandoned _,
                    Ending.Unexplorable _ -> ending.getClass() == other.getClass();
        };
    }

    /** What takes too long is suspected only of never ending. */
    private static Ending told(Ending ending) {
        return ending instanceof Ending.TooLong(var busy) ? new Ending.Livelock(busy) : ending;
    }

    /** Nothing orders two of its accesses. */
    static Suspicion raced(Run run) {
        Race race = run.execution().races().getFirst();
        return new Suspicion(
                run,
                other -> like(race, other).isPresent(),
                other -> new Finding.Raced(like(race, other).orElseThrow(), other.schedule()),
                true);
    }

    private static Optional<Race> like(Race race, Run run) {
        return run.execution().races().stream()
                .filter(each -> each.first() == race.first() && each.second() == race.second())
                .findFirst();
    }

    /** It leaves threads behind, or locks that nobody gives back. */
    static Suspicion left(Run run) {
        boolean leftNoThreads =
                run.ending() instanceof Ending.Returned first && first.left().isEmpty();
        return new Suspicion(
                run,
                other -> other.ending() instanceof Ending.Returned returned
                        && returned.leaves()
                        && returned.left().isEmpty() == leftNoThreads,
                other -> new Finding.Left((Ending.Returned) other.ending(), other.schedule()),
                true);
    }
}
