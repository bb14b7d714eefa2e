package forkyard.server.judge.program;

import forkyard.engine.Cpuset;
import forkyard.engine.Sandbox;
import forkyard.exercise.Limits;
import forkyard.exercise.Speed;
import forkyard.server.judge.Verdict;
import forkyard.server.judge.measure.Ending;
import forkyard.server.judge.measure.Neighbours;
import forkyard.server.judge.measure.Side;
import forkyard.server.judge.measure.Timed;
import forkyard.server.judge.play.PlayLimits;
import forkyard.server.judge.play.SealedCase;
import forkyard.server.judge.play.TrialObserver;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.ProcessSeen;
import forkyard.wire.WorldMode;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Programs to be timed, in a container of their own, and their director. Every trial starts fresh JVMs, so there is nothing to warm up; between
 * trials there is no process, so none can work.
 */
public final class ProgramSide implements Side {
    private final ProgramSession session;
    private final ProgramVerdicts verdicts;
    private final Speed.Bound bound;
    private final WorldMode mode;
    private @Nullable Case prepared;

    /**
     * Before its first trial.
     *
     * @param session closed with this
     * @param studentFiles names of the student's source files; none where it is the author's baseline, which is one program
     */
    public ProgramSide(ProgramSession session, Set<String> studentFiles, Limits limits, Speed.Bound bound) {
        this.session = session;
        this.mode = studentFiles.isEmpty() ? WorldMode.ALONE : WorldMode.PROCESSES;
        this.bound = bound;
        this.verdicts = new ProgramVerdicts(studentFiles, limits);
    }

    @Override
    public int warmUps() {
        return 0;
    }

    /** Keeps it outside: the director has it when the trial begins, the programs when the director tells them. */
    @Override
    public void prepare(SealedCase asked, PlayLimits limits) {
        prepared = asked.asked();
    }

    @Override
    public Timed play(PlayLimits limits, Cpuset cpus, boolean watched) throws InterruptedException {
        Clocked clocked = new Clocked(cpus);
        Case asked = Objects.requireNonNull(prepared, "a trial is prepared first");
        prepared = null;
        ProgramSession.Played played = session.play(asked, mode, limits, clocked);
        return new Timed(
                played.time(),
                cpu(played.processes()),
                played.mostOpen(),
                null,
                clocked.disturbed,
                new Directed(played));
    }

    /** Of all that was started, its JVMs' own threads among it: it is the submission that chose to start them. */
    private static Duration cpu(List<ProcessSeen> processes) {
        return Duration.ofNanos(
                1_000 * processes.stream().mapToLong(ProcessSeen::cpuMicros).sum());
    }

    @Override
    public List<Duration> quiet() {
        return List.of();
    }

    /** What the director does while the clock runs is part of the trial, on either side. */
    @Override
    public List<Sandbox<?, ?>> sandboxes() {
        return List.of(session.programs(), session.director());
    }

    @Override
    public void close() {
        session.close();
    }

    /** What the director thinks of it, or what came in between. */
    private final class Directed implements Ending {
        private final ProgramSession.Played played;

        Directed(ProgramSession.Played played) {
            this.played = played;
        }

        @Override
        public boolean isAnswer() {
            return played.outcome() instanceof ProgramOutcome.Judged(Finding finding)
                    && finding.kind() == Finding.Kind.RIGHT;
        }

        @Override
        public @Nullable Verdict wrong(Case asked, @Nullable Ending right) {
            return verdicts.of(played, TEST, "");
        }
    }

    /** Looks at the CPU just before the first program's start and just after the last one's end. */
    private final class Clocked implements TrialObserver {
        private final Cpuset cpus;
        private @Nullable Neighbours neighbours;
        private boolean disturbed;

        Clocked(Cpuset cpus) {
            this.cpus = cpus;
        }

        @Override
        public void begins() {
            neighbours = Neighbours.watch(cpus, sandboxes(), bound);
        }

        @Override
        public void ends() {
            disturbed = neighbours != null && neighbours.disturb();
        }
    }
}
