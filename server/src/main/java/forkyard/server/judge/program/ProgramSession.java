package forkyard.server.judge.program;

import forkyard.engine.Engine;
import forkyard.engine.Insight;
import forkyard.engine.Sandbox;
import forkyard.engine.process.QuestionSocket.Question;
import forkyard.server.judge.JudgeFault;
import forkyard.server.judge.play.PlayLimits;
import forkyard.wire.Case;
import forkyard.wire.ClassFile;
import forkyard.wire.FromAuthor;
import forkyard.wire.FromSupervisor;
import forkyard.wire.ProcessSeen;
import forkyard.wire.ToAuthor;
import forkyard.wire.ToSupervisor;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
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
    private static final int HEARD = 10_000;

    private final Sandbox<FromSupervisor, ToSupervisor> programs;
    private final Sandbox<FromAuthor, ToAuthor> director;
    private final Insight insight;
    private final String mainClass;
    private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>(HEARD);
    private final Thread fromInside;
    private final Thread fromDirector;
    private int plays;

    private ProgramSession(
            Sandbox<FromSupervisor, ToSupervisor> programs,
            Sandbox<FromAuthor, ToAuthor> director,
            Engine engine,
            String mainClass) {
        this.programs = programs;
        this.director = director;
        this.mainClass = mainClass;
        this.insight = engine.insight(programs, this::asked);
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
     */
    public static ProgramSession open(
            Sandbox<FromSupervisor, ToSupervisor> programs,
            Sandbox<FromAuthor, ToAuthor> director,
            Engine engine,
            String mainClass,
            List<ClassFile> classes)
            throws InterruptedException {
        ProgramSession session = new ProgramSession(programs, director, engine, mainClass);
        try {
            session.tellInside(new ToSupervisor.Install(classes));
            session.expect(new FromSupervisor.Installed());
            return session;
        } catch (RuntimeException | InterruptedException e) {
            session.close();
            throw e;
        }
    }

    /** What came of a case, the processes that there were, and what was said. */
    record Played(ProgramOutcome outcome, List<ProcessSeen> processes, Transcripts transcripts) {}

    Played play(Case asked, PlayLimits limits) throws InterruptedException {
        int play = ++plays;
        tellInside(new ToSupervisor.Begin(play));
        expect(new FromSupervisor.Begun(play));
        tellDirector(new ToAuthor.Direct(play, asked, mainClass));
        ProgramPlay started = new ProgramPlay(this, play, limits);
        ProgramOutcome outcome = started.run();
        return new Played(outcome, started.processes(), started.transcripts());
    }

    Sandbox<FromSupervisor, ToSupervisor> programs() {
        return programs;
    }

    Insight insight() {
        return insight;
    }

    void tellInside(ToSupervisor message) {
        try {
            programs.connection().send(message);
        } catch (IOException e) {
            heard.offer(new Heard.SupervisorLost(e));
        }
    }

    void tellDirector(ToAuthor message) {
        try {
            director.connection().send(message);
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
        while (next instanceof Heard.OfSupervisor(var other) && !other.equals(message)) {
            next = poll(INSTALLING); // of a play that is over
        }
        if (!(next instanceof Heard.OfSupervisor)) {
            throw new JudgeFault("The container for programs did not answer " + message + ", but " + next + ".");
        }
    }

    /** On the thread of the one who asks. */
    private void asked(Question question) {
        try {
            heard.put(new Heard.Asked(question));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void hearInside() {
        try {
            while (true) {
                heard.put(new Heard.OfSupervisor(programs.connection().receive()));
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
        insight.close();
        fromInside.interrupt();
        fromDirector.interrupt();
        programs.close();
        director.close();
    }
}
