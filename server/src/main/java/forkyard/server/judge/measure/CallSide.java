package forkyard.server.judge.measure;

import forkyard.engine.Cpuset;
import forkyard.engine.Sandbox;
import forkyard.exercise.Speed;
import forkyard.server.judge.play.PlayLimits;
import forkyard.server.judge.play.Prepared;
import forkyard.server.judge.play.RunnerSession;
import forkyard.server.judge.play.SealedCase;
import forkyard.server.judge.play.Trial;
import forkyard.server.judge.play.TrialObserver;
import forkyard.wire.Mode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A runner whose solution is called, and an account of what its threads did with the CPU, in trials and between them. */
public final class CallSide implements Side {
    private static final int WARM_UPS = 2;

    private final RunnerSession session;
    private final Answers answers;
    private final Speed.Bound bound;
    private final List<Duration> quiet = new ArrayList<>();
    private Optional<Duration> atRest;
    private @Nullable Prepared prepared;

    /** @param session closed with this */
    public CallSide(RunnerSession session, Answers answers, Speed.Bound bound) {
        this.session = session;
        this.bound = bound;
        this.answers = answers;
        this.atRest = session.studentCpu();
    }

    /** Its JVM compiles it meanwhile. */
    @Override
    public int warmUps() {
        return WARM_UPS;
    }

    /** Sends it, sealed. */
    @Override
    public void prepare(SealedCase asked, PlayLimits limits) {
        prepared = session.prepare(asked, limits, Mode.PLAIN, 0);
    }

    @Override
    public Timed play(PlayLimits limits, Cpuset cpus, boolean watched) throws InterruptedException {
        Clocked clocked = new Clocked(cpus, watched);
        Trial trial =
                Objects.requireNonNull(prepared, "a trial is prepared first").play(limits, clocked);
        prepared = null;
        Double balance = clocked.busiest == null ? null : clocked.busiest.end(cpus.size());
        Duration cpu = null;
        if (session.sandbox().alive()) {
            Optional<Duration> now = session.studentCpu();
            cpu = now.flatMap(end -> clocked.atGo.map(end::minus)).orElse(null);
            atRest = now;
        }
        return new Timed(
                trial.wall(), cpu, trial.mostOpen(), balance, clocked.disturbed, answers.ending(trial.outcome()));
    }

    @Override
    public List<Duration> quiet() {
        return List.copyOf(quiet);
    }

    @Override
    public List<Sandbox<?, ?>> sandboxes() {
        return List.of(session.sandbox());
    }

    @Override
    public void close() {
        session.close();
    }

    /** Looks at the CPU just before "go" and just after the answer. */
    private final class Clocked implements TrialObserver {
        private final Cpuset cpus;
        private final boolean watched;
        private Optional<Duration> atGo = Optional.empty();
        private @Nullable BusiestThread busiest;
        private @Nullable Neighbours neighbours;
        private boolean disturbed;

        Clocked(Cpuset cpus, boolean watched) {
            this.cpus = cpus;
            this.watched = watched;
        }

        @Override
        public void begins() {
            atGo = session.studentCpu();
            atGo.flatMap(go -> atRest.map(go::minus)).ifPresent(quiet::add);
            busiest = watched ? BusiestThread.of(session) : null;
            neighbours = Neighbours.watch(cpus, sandboxes(), bound);
        }

        @Override
        public void ends() {
            disturbed = neighbours != null && neighbours.disturb();
        }
    }
}
