package forkyard.server.judge.play;

import forkyard.engine.ExitState;
import forkyard.engine.NotReading;
import forkyard.engine.Sandbox;
import forkyard.engine.SandboxFailed;
import forkyard.server.judge.JudgeFault;
import forkyard.wire.Answer;
import forkyard.wire.Caps;
import forkyard.wire.Digest;
import forkyard.wire.ExitCodes;
import forkyard.wire.FromRunner;
import forkyard.wire.FromService;
import forkyard.wire.Mode;
import forkyard.wire.ThreadLanes;
import forkyard.wire.ToRunner;
import forkyard.wire.WireException;
import java.io.EOFException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One trial from its "go" to its outcome. */
final class Play {
    private static final Duration DELIVERY = Duration.ofSeconds(30);

    private final Runner runner;
    private final Sandbox<FromRunner, ToRunner> sandbox;
    private final Prepared prepared;
    private final PlayLimits limits;
    private final TrialObserver observer;
    private final GateKeeper gates;
    private final SourceKeeper sources;
    private final TrialLog log = new TrialLog();
    private final StringBuilder output = new StringBuilder();
    private long began;
    private Duration cpuBefore = Duration.ZERO;
    private FromRunner.@Nullable Committed committed;
    private long committedAt;
    private FromRunner.@Nullable Counted counted;
    private @Nullable ThreadLanes lanes;

    Play(Runner runner, Prepared prepared, PlayLimits limits, TrialObserver observer) {
        this.runner = runner;
        this.sandbox = runner.sandbox();
        this.prepared = prepared;
        this.limits = limits;
        this.observer = observer;
        this.gates = prepared.gates();
        this.sources = prepared.sources();
    }

    Trial run() throws InterruptedException {
        Outcome outcome;
        try {
            outcome = prepared.await(output);
            if (outcome == null) {
                begin();
                outcome = untilEnd();
            }
        } catch (IOException e) {
            outcome = lost(e);
        } catch (SandboxFailed e) {
            outcome = lost(new EOFException(e.getMessage())); // it ended while it was being looked at
        }
        long end = committedAt != 0 ? committedAt : System.nanoTime();
        return new Trial(
                prepared.mode(),
                outcome,
                Duration.ofNanos(began == 0 ? 0 : end - began),
                cpuSoFar(),
                sources.mostOpen(),
                output.toString(),
                counted,
                lanes);
    }

    /** None where the container has ended: it is not asked for then. */
    private Duration cpuSoFar() {
        try {
            return sandbox.cpuTime().minus(cpuBefore);
        } catch (SandboxFailed e) {
            return Duration.ZERO;
        }
    }

    private void begin() throws IOException {
        cpuBefore = sandbox.cpuTime();
        observer.begins();
        began = System.nanoTime();
        runner.send(prepared.go());
    }

    private Outcome untilEnd() throws IOException, InterruptedException {
        TrialWatch watch = new TrialWatch(runner, limits, prepared.mode(), gates, sources, began, cpuBefore);
        while (true) {
            Inbox.Stamped next = runner.inbox().poll(sources.untilDue(System.nanoTime(), limits.tick()));
            answerNext(watch);
            Outcome outcome = switch (next) {
                case null -> {
                    if (committed != null) {
                        yield overdue();
                    }
                    watch.tick(this::release);
                    yield null;
                }
                case Inbox.Stamped.Lost lost -> throw lost.how();
                case Inbox.Stamped.Message(FromRunner.Threads threads, long at) ->
                    watch.inspected(threads, this::release);
                case Inbox.Stamped.Message(FromRunner message, long at) -> {
                    watch.heard();
                    yield heard(message, at);
                }
                case Inbox.Stamped.Visit(FromService.Visited visit, long at) -> {
                    watch.heard();
                    yield committed == null ? asked(WebVisits.request(prepared.number(), visit), at) : null;
                }
            };
            if (outcome == null && committed == null) {
                outcome = watch.overLimit();
            }
            if (outcome != null) {
                return outcome;
            }
        }
    }

    private @Nullable Outcome overdue() {
        return System.nanoTime() - committedAt > DELIVERY.toNanos()
                ? new Outcome.Tampered("it committed to an answer and did not hand it over")
                : null;
    }

    private @Nullable Outcome heard(FromRunner message, long at) throws IOException {
        return switch (message) {
            case FromRunner.Arrival arrival when current(arrival.trial()) -> arrived(arrival);
            case FromRunner.Request request
            when current(request.trial()) ->
                WebVisits.isVisit(request.ticket()) ? outOfPlace(request) : asked(request, at);
            case FromRunner.Logged logged when current(logged.trial()) -> log.add(logged);
            case FromRunner.Output text -> {
                output.append(text.text());
                boolean tooMuch = text.dropped() > 0 || output.length() > limits.outputBytes();
                yield tooMuch ? new Outcome.TooMuchOutput(limits.outputBytes() + text.dropped()) : null;
            }
            case FromRunner.Committed end
            when current(end.trial()) -> {
                committed = end;
                committedAt = at;
                observer.ends();
                release(gates.releaseHeld());
                sources.close();
                yield null;
            }
            case FromRunner.Counted claim
            when claim.trial() == prepared.number() && committed != null -> {
                counted = claim;
                yield null;
            }
            case FromRunner.Answered answered
            when answered.trial() == prepared.number() && committed != null -> answered(answered, committed);
            case FromRunner.Recorded recorded
            when recorded.trial() == prepared.number()
                    && committed != null
                    && lanes == null
                    && prepared.mode() == Mode.RECORDED -> {
                lanes = recorded.lanes();
                yield null;
            }
            case FromRunner.Failed failed
            when current(failed.trial()) -> {
                committedAt = at;
                yield new Outcome.Threw(failed.failure());
            }
            case FromRunner.Arrival late -> null; // threads that outlive the call reach gates after it has ended
            case FromRunner.Request late -> null;
            case FromRunner.Logged late -> null;
            case FromRunner.Ready r -> outOfPlace(r);
            case FromRunner.Loaded l -> outOfPlace(l);
            case FromRunner.LoadFailed l -> outOfPlace(l);
            case FromRunner.Prepared p -> outOfPlace(p);
            case FromRunner.Committed c -> outOfPlace(c);
            case FromRunner.Counted c -> outOfPlace(c);
            case FromRunner.Answered a -> outOfPlace(a);
            case FromRunner.Failed f -> outOfPlace(f);
            case FromRunner.Recorded r -> outOfPlace(r);
            case FromRunner.Threads t -> outOfPlace(t);
        };
    }

    private boolean current(int number) {
        return number == prepared.number() && committed == null;
    }

    private static Outcome outOfPlace(FromRunner message) {
        return new Outcome.Tampered("it sent " + message.getClass().getSimpleName() + " out of place");
    }

    private @Nullable Outcome arrived(FromRunner.Arrival arrival) throws IOException {
        List<ToRunner.Release> released = gates.arrived(arrival);
        Outcome full = log.arrived(arrival);
        release(released);
        return full;
    }

    private @Nullable Outcome asked(FromRunner.Request request, long at) throws IOException {
        if (sources.isFull()) {
            return new Outcome.Tampered("more than " + Caps.REQUESTS + " requests were open at once");
        }
        Outcome full = log.asked(request);
        String gate = sources.asked(request, at);
        if (full != null || gate.isEmpty()) {
            return full;
        }
        return arrived(new FromRunner.Arrival(
                request.trial(), request.ticket(), gate, request.thread(), request.threadName()));
    }

    /** One at a time, so that whoever asks for much is heard in between. */
    private void answerNext(TrialWatch watch) throws IOException {
        SourceKeeper.Answered next = sources.due(System.nanoTime());
        if (next != null) {
            watch.heard();
            log.answered(next.request(), next.reply().found());
            if (WebVisits.isVisit(next.request().ticket())) {
                runner.service().orElseThrow().send(WebVisits.answer(next.reply()));
            } else {
                runner.send(next.reply());
            }
        }
    }

    /** The log has the release before the thread can do anything with it. */
    private void release(List<ToRunner.Release> released) throws IOException {
        for (ToRunner.Release each : released) {
            log.released(each);
            if (!sources.passed(each.ticket(), System.nanoTime())) {
                runner.send(each);
            }
        }
    }

    private Outcome answered(FromRunner.Answered answered, FromRunner.Committed promise) {
        byte[] bytes = answered.answer();
        if (bytes.length != promise.length() || Digest.of(bytes, prepared.digestKey()) != promise.digest()) {
            return new Outcome.Tampered("the answer that followed is not the one it had committed to");
        }
        return new Outcome.Answered(new Answer(bytes, log.events()), answered.leftovers());
    }

    /** The connection is gone: the container's end says why. */
    private Outcome lost(IOException how) throws InterruptedException {
        if (how instanceof NotReading) {
            return new Outcome.Tampered(String.valueOf(how.getMessage()));
        }
        if (sandbox.closed()) {
            throw new JudgeFault("A runner was taken away in the middle of a trial.", how);
        }
        if (how instanceof WireException) {
            return new Outcome.Tampered("it sent what is no message: " + how.getMessage());
        }
        ExitState exit = sandbox.awaitExit(Duration.ofSeconds(5));
        if (exit.outOfMemory() || !exit.running() && exit.code() == ExitCodes.OUT_OF_MEMORY) {
            return new Outcome.OutOfMemory();
        }
        if (exit.killedByOthers()) {
            throw new JudgeFault(
                    "A runner was killed, and the engine does not say that its memory limit was the cause.");
        }
        return exit.running()
                ? new Outcome.Tampered("it closed its connection to the judge")
                : new Outcome.Ended(exit.code());
    }
}
