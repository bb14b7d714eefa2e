package forkyard.server.leaderboard;

import forkyard.exercise.Exercise;
import forkyard.server.course.Courses;
import forkyard.server.http.Problem;
import forkyard.server.judge.Rematch;
import forkyard.server.leaderboard.db.RematchStore;
import forkyard.server.leaderboard.db.SolveStore;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Asks for rematches, stops them and says what they came to. */
public final class Rematches {
    private final RematchStore store;
    private final SolveStore solves;
    private final RematchRunner runner;
    private final Rematch rematch;
    private final Clock clock;
    private final Lock asking = new ReentrantLock();

    public Rematches(RematchStore store, SolveStore solves, RematchRunner runner, Rematch rematch, Clock clock) {
        this.store = store;
        this.solves = solves;
        this.runner = runner;
        this.rematch = rematch;
        this.clock = clock;
    }

    /** The class of results that can be measured again here; empty if none of this exercise can. */
    Optional<String> machineClass(Exercise exercise) {
        return rematch.canMeasure(exercise) ? Optional.of(rematch.machineClass()) : Optional.empty();
    }

    /** Puts up the top results of one machine class. */
    UUID ask(UUID instructor, Exercise exercise, String machineClass, int top) {
        List<UUID> contenders =
                Ranking.bySpeed(solves.of(Courses.DEFAULT, exercise.slug(), exercise.version())).stream()
                        .map(Ranking.Place::solve)
                        .filter(solve -> solve.machineClass().equals(machineClass))
                        .map(Solve::submission)
                        .limit(top)
                        .toList();
        if (contenders.size() < Rematch.FEWEST) {
            throw Problem.of(
                    422,
                    "too-few-results",
                    "There is nobody to measure side by side",
                    "At least %d people need a result on %s, the machine that this is; now it is %d"
                            .formatted(Rematch.FEWEST, machineClass, contenders.size()));
        }
        UUID id = UUID.randomUUID();
        asking.lock();
        try {
            if (underWay(exercise).isPresent()) {
                throw Problem.of(
                        409,
                        "rematch-under-way",
                        "A rematch is under way",
                        "The top of this exercise is being measured already; wait for that, or stop it");
            }
            store.add(
                    id,
                    Courses.DEFAULT,
                    exercise.slug(),
                    exercise.version(),
                    machineClass,
                    instructor,
                    contenders,
                    clock.instant());
        } finally {
            asking.unlock();
        }
        runner.wake();
        return id;
    }

    /** Stops the one that waits or runs; false if there is none. */
    boolean stop(Exercise exercise) {
        Optional<AskedRematch> stopped = underWay(exercise).filter(asked -> store.stop(asked.id(), clock.instant()));
        stopped.ifPresent(asked -> runner.interrupt(asked.id()));
        return stopped.isPresent();
    }

    /** The latest that was asked for. */
    Optional<AskedRematch> newest(Exercise exercise) {
        return store.newest(Courses.DEFAULT, exercise.slug());
    }

    private Optional<AskedRematch> underWay(Exercise exercise) {
        return newest(exercise).filter(asked -> !asked.state().isFinal());
    }

    /** Which fork of it is being measured; 0 before the first. */
    int fork(AskedRematch asked) {
        return runner.fork(asked.id());
    }

    /** By submissions. */
    Map<UUID, RematchOrder.Place> places(Exercise exercise) {
        return RematchOrder.newest(store.done(Courses.DEFAULT, exercise.slug(), exercise.version()));
    }
}
