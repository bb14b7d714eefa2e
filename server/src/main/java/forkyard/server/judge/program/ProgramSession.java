package forkyard.server.judge.program;

import forkyard.engine.Engine;
import forkyard.engine.Insight;
import forkyard.engine.Sandbox;
import forkyard.engine.Turns;
import forkyard.engine.process.QuestionSocket.Question;
import forkyard.server.judge.JudgeFault;
import forkyard.server.judge.mpi.World;
import forkyard.server.judge.play.PlayLimits;
import forkyard.server.judge.play.TrialObserver;
import forkyard.server.judge.service.ServiceLink;
import forkyard.wire.Case;
import forkyard.wire.ClassFile;
import forkyard.wire.FromAuthor;
import forkyard.wire.FromSupervisor;
import forkyard.wire.ProcessSeen;
import forkyard.wire.ToAuthor;
import forkyard.wire.ToService;
import forkyard.wire.ToSupervisor;
import forkyard.wire.WorldMode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One submission's container and its director, who plays one case after another in it; the first that does not go well ends the session.
 * Closing removes both containers.
 */
public final class ProgramSession implements AutoCloseable {
    private static final Duration INSTALLING = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration DIRECTORS_PATIENCE = Duration.ofSeconds(20);
    private static final int HEARD = 10_000;

    private final Sandbox<FromSupervisor, ToSupervisor> programs;
    private final Sandbox<FromAuthor, ToAuthor> director;
    private final Insight insight;
    private final Turns turns;
    private final String mainClass;
    private final Optional<ServiceLink> service;
    private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>(HEARD);
    private final Thread fromInside;
    private final Thread fromDirector;
    private int plays;

    private ProgramSession(
            Sandbox<FromSupervisor, ToSupervisor> programs,
            Sandbox<FromAuthor, ToAuthor> director,
            Engine engine,
            Turns turns,
            String mainClass) {
        this.programs = programs;
        this.turns = turns;
        this.director = director;
        this.mainClass = mainClass;
        this.insight = engine.insight(programs, this::asked);
        this.service = programs.service()
                .map(beside -> new ServiceLink(
                        beside,
                        message -> hear(new Heard.OfService(message)),
                        how -> heard.offer(new Heard.ServiceLost(how))));
        this.fromInside = Thread.ofPlatform().daemon().name("programs: inside").start(this::hearInside);
        this.fromDirector =
                Thread.ofPlatform().daemon().name("programs: director").start(this::hearDirector);
    }

    /**
     * Hands the classes over.
     *
     * @param programs a fresh supervisor; closed with this
     * @param director has loaded the exercise; closed with this
     * @param mainClass what the director starts unless it says otherwise
     * @param errands classes for the service beside the programs, if there is one
     */
    public static ProgramSession open(
            Sandbox<FromSupervisor, ToSupervisor> programs,
            Sandbox<FromAuthor, ToAuthor> director,
            Engine engine,
            Turns turns,
            String mainClass,
            List<ClassFile> classes,
            List<ClassFile> errands)
            throws InterruptedException {
        ProgramSession session = new ProgramSession(programs, director, engine, turns, mainClass);
        try {
            session.tellInside(new ToSupervisor.Install(classes));
            session.expect(new FromSupervisor.Installed());
            session.service.ifPresent(link -> link.send(new ToService.Install(errands)));
            return session;
        } catch (RuntimeException | InterruptedException e) {
            session.close();
            throw e;
        }
    }

    /**
     * What came of a case, the processes that there were, and what was said.
     *
     * @param took all of it, the director's own work among it
     * @param time as {@link ProgramClock} has it
     * @param mostOpen how many requests, questions of the kit among them, were open at once at most
     * @param world of ranks, if there was one
     */
    record Played(
            ProgramOutcome outcome,
            List<ProcessSeen> processes,
            Transcripts transcripts,
            Duration took,
            Duration time,
            int mostOpen,
            @Nullable World world) {}

    /** Plays it beside other work of this machine, unless the calling thread has its turn alone. */
    Played play(Case asked, WorldMode mode, PlayLimits limits, TrialObserver observer) throws InterruptedException {
        try (Turns.Turn _ = turns.beside()) {
            return playNow(asked, mode, limits, observer);
        }
    }

    private Played playNow(Case asked, WorldMode mode, PlayLimits limits, TrialObserver observer)
            throws InterruptedException {
        long began = System.nanoTime();
        int play = ++plays;
        tellInside(new ToSupervisor.Begin(play));
        expect(new FromSupervisor.Begun(play));
        if (service.isPresent()) {
            service.get().begin(play);
            service.get().awaitBegun();
        }
        tellDirector(new ToAuthor.Direct(play, asked, mainClass, mode));
        ProgramPlay started = new ProgramPlay(this, play, asked, mode, limits, observer);
        ProgramOutcome outcome = started.run();
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        return new Played(
                outcome,
                started.processes(),
                started.transcripts(),
                took,
                started.time(),
                started.mostOpen(),
                started.world());
    }

    Sandbox<FromSupervisor, ToSupervisor> programs() {
        return programs;
    }

    Sandbox<FromAuthor, ToAuthor> director() {
        return director;
    }

    Insight insight() {
        return insight;
    }

    void tellInside(ToSupervisor message) {
        try {
            programs.send(message, PATIENCE);
        } catch (IOException e) {
            heard.offer(new Heard.SupervisorLost(e));
        }
    }

    Optional<ServiceLink> service() {
        return service;
    }

    void tellDirector(ToAuthor message) {
        try {
            director.send(message, DIRECTORS_PATIENCE);
        } catch (IOException e) {
            heard.offer(new Heard.DirectorLost(e));
        }
    }

    /** The next that is heard; null if nothing is within this time. */
    @Nullable
    Heard poll(Duration patience) throws InterruptedException {
        return heard.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void expect(FromSupervisor message) throws InterruptedException {
        Heard next = poll(INSTALLING);
        while (isOfBefore(next) && !(next instanceof Heard.OfSupervisor(var said, long _) && said.equals(message))) {
            next = poll(INSTALLING);
        }
        if (!(next instanceof Heard.OfSupervisor)) {
            throw new JudgeFault("The container for programs did not answer " + message + ", but " + next + ".");
        }
    }

    /** Whether it may belong to a play that is over. */
    private static boolean isOfBefore(@Nullable Heard heard) {
        return heard instanceof Heard.OfSupervisor || heard instanceof Heard.OfService;
    }

    /** On the thread of the one who asks. */
    private void asked(Question question) {
        hear(new Heard.Asked(question));
    }

    private void hear(Heard what) {
        try {
            heard.put(what);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Heard heardInside(FromSupervisor message) {
        return new Heard.OfSupervisor(message, System.nanoTime());
    }

    private void hearInside() {
        try {
            while (true) {
                heard.put(heardInside(programs.connection().receive()));
            }
        } catch (IOException e) {
            heard.offer(new Heard.SupervisorLost(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closed
        }
    }

    private void hearDirector() {
        try {
            while (true) {
                heard.put(new Heard.OfDirector(director.connection().receive()));
            }
        } catch (IOException e) {
            heard.offer(new Heard.DirectorLost(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closed
        }
    }

    @Override
    public void close() {
        service.ifPresent(ServiceLink::close);
        insight.close();
        fromInside.interrupt();
        fromDirector.interrupt();
        programs.close();
        director.close();
    }
}
