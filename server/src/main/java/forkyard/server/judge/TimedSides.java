package forkyard.server.judge;

import forkyard.engine.Sandbox;
import forkyard.engine.Turns;
import forkyard.exercise.Exercise;
import forkyard.exercise.Speed;
import forkyard.server.judge.author.AuthorHosts;
import forkyard.server.judge.check.Verdicts;
import forkyard.server.judge.compile.PreparedExercise;
import forkyard.server.judge.measure.Answers;
import forkyard.server.judge.measure.CallSide;
import forkyard.server.judge.measure.DoesNotStart;
import forkyard.server.judge.measure.Side;
import forkyard.server.judge.play.Ahead;
import forkyard.server.judge.play.LoadFailed;
import forkyard.server.judge.play.RunnerSession;
import forkyard.server.judge.program.ProgramSession;
import forkyard.server.judge.program.ProgramSide;
import forkyard.wire.FromRunner;
import forkyard.wire.ToRunner;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Starts what is timed, in fresh containers, whatever kind of solution the exercise asks for. */
final class TimedSides {
    private final RunnerPools runners;
    private final AuthorHosts authors;
    private final Programs programs;
    private final Turns turns;
    private final SecureRandom random;

    /** Starts the container of programs, and their director. */
    @FunctionalInterface
    interface Programs {
        ProgramSession start(PreparedExercise prepared, ToRunner.Load classes) throws InterruptedException;
    }

    /**
     * A solution to be timed.
     *
     * @param files names of the student's; none where it is the author's
     */
    record Contender(ToRunner.Load classes, Set<String> files) {}

    TimedSides(RunnerPools runners, AuthorHosts authors, Programs programs, Turns turns, SecureRandom random) {
        this.runners = runners;
        this.authors = authors;
        this.programs = programs;
        this.turns = turns;
        this.random = random;
    }

    /** Starts one when it is asked to. */
    Side.Starter starter(PreparedExercise prepared, Contender contender) {
        return () -> start(prepared, List.of(contender)).getFirst();
    }

    /** Starts them side by side. */
    List<Side> start(PreparedExercise prepared, List<Contender> contenders) throws DoesNotStart, InterruptedException {
        return prepared.exercise().runner().isOfPrograms()
                ? programs(prepared, contenders)
                : calls(prepared, contenders);
    }

    private List<Side> calls(PreparedExercise prepared, List<Contender> contenders)
            throws DoesNotStart, InterruptedException {
        Exercise exercise = prepared.exercise();
        List<Ahead<Sandbox<FromRunner, ToRunner>>> started = contenders.stream()
                .map(_ -> Ahead.of(() -> runners.startForMeasuring(exercise)))
                .toList();
        List<Side> sides = new ArrayList<>();
        try {
            for (Contender each : contenders) {
                RunnerSession session =
                        RunnerSession.loaded(started.get(sides.size()).get(), each.classes(), random, turns);
                Verdicts verdicts = new Verdicts(each.files(), exercise.limits());
                sides.add(new CallSide(session, new Answers(authors.session(prepared), verdicts), bound(exercise)));
            }
            return sides;
        } catch (LoadFailed e) {
            putAway(sides, started, Sandbox::close);
            Verdicts verdicts = new Verdicts(contenders.getLast().files(), exercise.limits());
            throw new DoesNotStart(verdicts.failed(e.failure(), ""), e);
        } catch (RuntimeException | InterruptedException e) {
            putAway(sides, started, Sandbox::close);
            throw e;
        }
    }

    private static Speed.Bound bound(Exercise exercise) {
        return exercise.speed().orElseThrow().bound();
    }

    /** The one that could not be had puts itself away. */
    private static <T> void putAway(List<Side> sides, List<Ahead<T>> started, Consumer<T> away) {
        sides.forEach(Side::close);
        started.subList(sides.size() + 1, started.size()).forEach(rest -> rest.drop(away));
    }

    private List<Side> programs(PreparedExercise prepared, List<Contender> contenders) throws InterruptedException {
        List<Ahead<Side>> started = contenders.stream()
                .map(each -> Ahead.<Side>of(() -> new ProgramSide(
                        programs.start(prepared, each.classes()),
                        each.files(),
                        prepared.exercise().limits(),
                        bound(prepared.exercise()))))
                .toList();
        List<Side> sides = new ArrayList<>();
        try {
            for (Ahead<Side> each : started) {
                sides.add(each.get());
            }
            return sides;
        } catch (RuntimeException | InterruptedException e) {
            putAway(sides, started, Side::close);
            throw e;
        }
    }
}
