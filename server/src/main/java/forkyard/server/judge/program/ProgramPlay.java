package forkyard.server.judge.program;

import forkyard.engine.ExitState;
import forkyard.engine.NotReading;
import forkyard.engine.SandboxFailed;
import forkyard.engine.process.ProcessTree;
import forkyard.engine.process.QuestionSocket.Question;
import forkyard.server.judge.JudgeFault;
import forkyard.server.judge.mpi.World;
import forkyard.server.judge.play.PlayLimits;
import forkyard.server.judge.play.SourceKeeper;
import forkyard.server.judge.play.TrialObserver;
import forkyard.server.judge.play.WebVisits;
import forkyard.server.judge.service.ServiceLink;
import forkyard.wire.Act;
import forkyard.wire.Caps;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.FromAuthor;
import forkyard.wire.FromRunner;
import forkyard.wire.FromService;
import forkyard.wire.FromSupervisor;
import forkyard.wire.Happening;
import forkyard.wire.Mark;
import forkyard.wire.ProcessSeen;
import forkyard.wire.ToAuthor;
import forkyard.wire.Values;
import forkyard.wire.WireException;
import forkyard.wire.WorldMode;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One case from the director's first act to its judgement: passes on what either side says, and watches the limits. */
final class ProgramPlay {
    private static final Duration DYING = Duration.ofMillis(500);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(10);
    private static final Duration DUMPING = Duration.ofSeconds(4);

    private final ProgramSession session;
    private final int play;
    private final PlayLimits limits;
    private final UnderWay underWay = new UnderWay();
    private final Census census;
    private final ProgramClock clock;
    private final Quiescence quiescence;
    private final Transcripts transcripts;
    private final EarlyQuestions early;
    private final Map<Long, Question> questions = new HashMap<>();
    private final SourceKeeper sources;
    private final Map<Integer, Long> timers = new HashMap<>();
    private final long began = System.nanoTime();
    private final Duration cpuBefore;
    private final PlayedWorld world;
    private long asked;
    private int mostOpen;
    private long output;

    ProgramPlay(
            ProgramSession session, int play, Case asked, WorldMode mode, PlayLimits limits, TrialObserver observer) {
        this.session = session;
        this.play = play;
        this.world = new PlayedWorld(mode);
        this.limits = limits;
        this.sources = new SourceKeeper(asked.sources());
        this.clock = new ProgramClock(observer);
        this.cpuBefore = session.programs().cpuTime();
        this.transcripts = new Transcripts(began);
        this.census = new Census(session.insight().processes(), began);
        this.early = new EarlyQuestions(census);
        this.quiescence = new Quiescence(session, census, underWay);
    }

    ProgramOutcome run() throws InterruptedException {
        try {
            while (true) {
                Heard next = session.poll(sources.untilDue(System.nanoTime(), limits.tick()));
                answerDue();
                early.due(System.nanoTime()).forEach(this::asked);
                ProgramOutcome outcome = next == null ? tick() : heard(next);
                if (outcome == null) {
                    outcome = overLimit();
                }
                outcome = world.judged(outcome, System.nanoTime());
                if (outcome != null) {
                    return outcome;
                }
            }
        } catch (SandboxFailed e) {
            return gone(new IOException(e.getMessage()));
        } finally {
            clock.over();
        }
    }

    private @Nullable ProgramOutcome tick() {
        long now = System.nanoTime();
        timers.entrySet().removeIf(timer -> {
            boolean over = timer.getValue() <= now;
            if (over) {
                tell(new ToAuthor.Passed(timer.getKey()));
            }
            return over;
        });
        if (timers.isEmpty() && !sources.owes() && quiescence.look(now)) {
            tell(new ToAuthor.Still());
        }
        return null;
    }

    private @Nullable ProgramOutcome overLimit() throws InterruptedException {
        Duration wall = Duration.ofNanos(System.nanoTime() - began);
        if (wall.compareTo(limits.wall()) > 0) {
            return new ProgramOutcome.OutOfTime(limits.wall(), standing());
        }
        if (census.tooMany()) {
            return new ProgramOutcome.TooManyProcesses(ProcessTree.MOST);
        }
        Duration cpu = session.programs().cpuTime().minus(cpuBefore);
        return cpu.compareTo(limits.cpu()) > 0 ? new ProgramOutcome.OutOfCpu(limits.cpu(), cpu) : null;
    }

    /** As they stand now; what else happens meanwhile does not count any more. */
    private List<ProgramOutcome.Standing> standing() throws InterruptedException {
        quiescence.ask();
        long deadline = System.nanoTime() + DUMPING.toNanos();
        while (!quiescence.answered() && System.nanoTime() < deadline) {
            if (session.poll(LOOK_AGAIN) instanceof Heard.OfSupervisor(FromSupervisor.Dumped dumped, long _)) {
                quiescence.dumped(dumped);
            }
        }
        return quiescence.standing();
    }

    private @Nullable ProgramOutcome heard(Heard heard) throws InterruptedException {
        return switch (heard) {
            case Heard.OfSupervisor(FromSupervisor message, long at) -> inside(message, at);
            case Heard.OfDirector(FromAuthor message) -> directed(message);
            case Heard.Asked(Question question) -> {
                if (!early.holds(question, System.nanoTime())) {
                    asked(question);
                }
                yield null;
            }
            case Heard.OfService(FromService message) -> beside(message);
            case Heard.ServiceLost(JudgeFault how) -> throw how;
            case Heard.SupervisorLost(IOException how) -> gone(how);
            case Heard.DirectorLost(IOException how) -> throw new JudgeFault("The director's container is gone.", how);
        };
    }

    private @Nullable ProgramOutcome inside(FromSupervisor message, long at) {
        switch (message) {
            case Happening happening -> {
                if (isOfThis(happening)) {
                    clock.heard(happening, at);
                    if (happening instanceof Happening.Started(int _, int process)) {
                        census.started(process);
                    }
                    output += happening instanceof Happening.Output written ? written.bytes().length : 0;
                    pass(happening);
                }
            }
            case FromSupervisor.Dumped dumped -> quiescence.dumped(dumped);
            case FromSupervisor.Ready _, FromSupervisor.Installed _, FromSupervisor.Begun _ -> {}
        }
        return output > limits.outputBytes() ? new ProgramOutcome.TooMuchOutput() : null;
    }

    private boolean isOfThis(Happening happening) {
        return happening.number() / Act.NUMBERS == play;
    }

    private void pass(Happening happening) {
        if (isOfThis(happening)) {
            world.happened(happening);
            underWay.told(happening);
            transcripts.told(happening);
            tell(happening);
        }
    }

    private @Nullable ProgramOutcome beside(FromService message) {
        switch (message) {
            case Happening happening -> pass(happening);
            case FromService.Visited visit -> {
                if (sources.isFull()) {
                    return new ProgramOutcome.TooMuchAsked(
                            "More than " + Caps.REQUESTS + " requests to the web site were open at once.");
                }
                FromRunner.Request request = WebVisits.request(play, visit);
                boolean held = !sources.asked(request, System.nanoTime()).isEmpty();
                tell(new ToAuthor.Visited(visit.visit(), visit.path(), visit.sign(), held));
            }
            case FromService.Overloaded(String what) -> {
                return new ProgramOutcome.TooMuchAsked("The message broker was asked to bear " + what + ".");
            }
            case FromService.Ready _, FromService.Installed _, FromService.Begun _ -> {}
        }
        return null;
    }

    private void answerDue() {
        SourceKeeper.Answered next = sources.due(System.nanoTime());
        if (next != null) {
            service().send(WebVisits.answer(next.reply()));
        }
    }

    private ServiceLink service() {
        return session.service()
                .orElseThrow(() -> new JudgeFault("The director needs a service, and parallel.yaml names none."));
    }

    private void asked(Question question) {
        try {
            List<@Nullable Object> parts = Values.decodeList(question.content(), Values.Types.NONE);
            if (parts.size() == 2
                    && parts.getFirst() instanceof String kind
                    && parts.getLast() instanceof List<?> list) {
                if (World.isReport(kind)) {
                    world.told(census.inside(question.process()), kind, list);
                    question.answer().complete(Values.encodeList(null, null));
                    return;
                }
                long number = ++asked;
                questions.put(number, question);
                mostOpen = Math.max(mostOpen, questions.size());
                tell(new ToAuthor.Asked(number, census.inside(question.process()), kind, Values.encode(list)));
            }
        } catch (WireException | IllegalArgumentException e) {
            question.answer().cancel(false); // it is not the kit that asks so
        }
    }

    private @Nullable ProgramOutcome directed(FromAuthor message) throws InterruptedException {
        if (!(message instanceof FromAuthor.Rests)) {
            quiescence.directorActs();
        }
        return switch (message) {
            case Act act -> {
                underWay.asked(act);
                transcripts.acted(act);
                if (act instanceof Act.Start start) {
                    clock.starts(start);
                }
                carryOut(act);
                yield null;
            }
            case FromAuthor.Let(long visit) -> {
                sources.passed(WebVisits.ticket(visit), System.nanoTime());
                yield null;
            }
            case FromAuthor.Signal(int process, int signal) -> {
                census.signal(process, signal);
                yield null;
            }
            case FromAuthor.Reply reply -> {
                answer(reply);
                yield null;
            }
            case FromAuthor.Wait(int number, int millis) -> {
                timers.put(number, System.nanoTime() + Duration.ofMillis(millis).toNanos());
                yield null;
            }
            case FromAuthor.WaitNoLonger(int number) -> {
                timers.remove(number);
                yield null;
            }
            case FromAuthor.Count(int number) -> {
                tell(new ToAuthor.Counted(number, census.seen()));
                yield null;
            }
            case FromAuthor.World announced -> {
                world.begins(announced);
                yield null;
            }
            case FromAuthor.Trace() -> {
                world.trace().forEach(this::tell);
                yield null;
            }
            case FromAuthor.Rests(long heard) -> {
                quiescence.directorRests(heard);
                yield null;
            }
            case FromAuthor.Played(Finding finding) -> played(finding);
            case FromAuthor.GaveUp(List<Mark> waitsFor) -> new ProgramOutcome.AllWait(quiescence.standing(), waitsFor);
            case FromAuthor.Disappointed(int _, int code, String errors) -> new ProgramOutcome.EndedBadly(code, errors);
            case FromAuthor.AuthorFailed(var failure) ->
                throw new JudgeFault("The director failed: " + failure.type() + ": " + failure.message() + " at "
                        + failure.places().stream().limit(5).toList());
            case FromAuthor.Ready m -> throw outOfPlace(m);
            case FromAuthor.Loaded m -> throw outOfPlace(m);
            case FromAuthor.Cases m -> throw outOfPlace(m);
            case FromAuthor.Checked m -> throw outOfPlace(m);
        };
    }

    private void carryOut(Act act) {
        switch (act) {
            case Act.OfPrograms inside -> session.tellInside(inside);
            case Act.OfConnections either ->
                session.service().ifPresentOrElse(service -> service.send(either), () -> session.tellInside(either));
            case Act.OfService beside -> service().send(beside);
        }
    }

    private void answer(FromAuthor.Reply reply) {
        Question question = questions.remove(reply.question());
        if (question == null) {
            throw new JudgeFault("The director answers a question that nobody has asked.");
        }
        try {
            Object value =
                    Values.decode(reply.value().length == 0 ? Values.encode(null) : reply.value(), Values.Types.NONE);
            question.answer().complete(Values.encodeList(reply.ends() ? reply.code() : null, value));
        } catch (WireException e) {
            throw new JudgeFault("The director's answer cannot be read.", e);
        }
    }

    /** What has been asked to end gets a moment to. */
    private ProgramOutcome played(Finding finding) throws InterruptedException {
        long deadline = System.nanoTime() + DYING.toNanos();
        while (finding.kind() == Finding.Kind.RIGHT && census.living() > 0 && System.nanoTime() < deadline) {
            Thread.sleep(LOOK_AGAIN);
        }
        return finding.kind() == Finding.Kind.RIGHT && census.living() > 0
                ? new ProgramOutcome.Left(census.living())
                : new ProgramOutcome.Judged(finding);
    }

    private ProgramOutcome gone(IOException how) throws InterruptedException {
        if (how instanceof NotReading) {
            return new ProgramOutcome.SupervisorGone(String.valueOf(how.getMessage()));
        }
        if (session.programs().closed()) {
            throw new JudgeFault("A container for programs was taken away in the middle of a play.", how);
        }
        ExitState exit = session.programs().awaitExit(Duration.ofSeconds(5));
        return exit.outOfMemory()
                ? new ProgramOutcome.OutOfMemory()
                : new ProgramOutcome.SupervisorGone(Objects.toString(how.getMessage(), "it is gone"));
    }

    private void tell(ToAuthor message) {
        quiescence.told();
        session.tellDirector(message);
    }

    private static JudgeFault outOfPlace(FromAuthor message) {
        return new JudgeFault("The director said " + message.getClass().getSimpleName() + " out of place.");
    }

    Transcripts transcripts() {
        return transcripts;
    }

    @Nullable
    World world() {
        return world.world();
    }

    List<ProcessSeen> processes() {
        return census.seen();
    }

    Duration time() {
        long lastEnd =
                census.seen().stream().mapToLong(ProcessSeen::endedMicros).max().orElse(0);
        return clock.time(began + 1_000 * lastEnd);
    }

    int mostOpen() {
        return Math.max(mostOpen, sources.mostOpen());
    }
}
