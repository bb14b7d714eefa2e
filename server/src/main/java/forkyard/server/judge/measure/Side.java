package forkyard.server.judge.measure;

import forkyard.engine.Cpuset;
import forkyard.engine.ForeignLoad;
import forkyard.engine.Load;
import forkyard.engine.SandboxFailed;
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

/** One side of a fork: a runner, and an account of what its program did with the CPU, in trials and between them. */
final class Side implements AutoCloseable {
    /** A trial is clean if other programs, or the host of a virtual machine, took no more than this share of its cores. */
    private static final double MOST_FOREIGN = 0.04;

    private final RunnerSession session;
    private final List<Duration> quiet = new ArrayList<>();
    private Optional<Duration> atRest;
    private @Nullable Prepared prepared;

    Side(RunnerSession session) {
        this.session = session;
        this.atRest = session.studentCpu();
    }

    /**
     * A trial on leased cores.
     *
     * @param cpu of the student's threads in it; null where the kernel does not show threads
     * @param balance as {@link BusiestThread} has it; null if nobody looked
     * @param disturbed whether something else took too much of the cores
     */
    record Timed(
            Trial trial, @Nullable Duration cpu, @Nullable Double balance, boolean disturbed) {}

    /** Sends a trial's input ahead, sealed. */
    Side prepare(SealedCase asked, PlayLimits limits) {
        prepared = session.prepare(asked, limits, Mode.PLAIN, 0);
        return this;
    }

    /** Plays the prepared trial on these CPUs; {@code watched} if its threads are looked at, for a trial that does not count. */
    Timed play(PlayLimits limits, Cpuset cpus, boolean watched) throws InterruptedException {
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
        return new Timed(trial, cpu, balance, clocked.disturbed);
    }

    /** CPU time of the student's threads in each stretch between two trials so far. */
    List<Duration> quiet() {
        return List.copyOf(quiet);
    }

    void pin(Cpuset cpus) {
        session.sandbox().pin(cpus);
    }

    void freeze() {
        unlessEnded(session.sandbox()::freeze);
    }

    void thaw() {
        unlessEnded(session.sandbox()::thaw);
    }

    /** What has ended by itself stands still as it is, and must not keep the others from their trials. */
    private void unlessEnded(Runnable action) {
        try {
            action.run();
        } catch (SandboxFailed e) {
            if (session.sandbox().alive()) {
                throw e;
            }
        }
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
        private @Nullable ForeignLoad load;
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
            load = ForeignLoad.observe(cpus, List.of(session.sandbox()));
        }

        @Override
        public void ends() {
            if (load != null) {
                Load seen = load.seen();
                disturbed = Math.max(seen.foreignCores(), seen.stolenCores()) > MOST_FOREIGN * cpus.size();
            }
        }
    }
}
