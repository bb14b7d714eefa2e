package forkyard.server.judge.play;

import forkyard.engine.ExitState;
import forkyard.engine.Sandbox;
import forkyard.engine.SandboxFailed;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Digest;
import forkyard.wire.FromRunner;
import forkyard.wire.Mode;
import forkyard.wire.Seal;
import forkyard.wire.ToRunner;
import forkyard.wire.WireException;
import java.io.EOFException;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One trial from its sealed input to its outcome. */
final class Play {
    private static final Duration PREPARING = Duration.ofSeconds(30);
    private static final Duration DELIVERY = Duration.ofSeconds(30);

    private final Sandbox<FromRunner, ToRunner> sandbox;
    private final Inbox inbox;
    private final Case asked;
    private final PlayLimits limits;
    private final Mode mode;
    private final SecureRandom random;
    private final TrialObserver observer;
    private final Set<Integer> jvmTasks;
    private final GateKeeper gates;
    private final TrialLog log = new TrialLog();
    private final StringBuilder output = new StringBuilder();
    private int trial;
    private long began;
    private Duration cpuBefore = Duration.ZERO;
    private FromRunner.@Nullable Committed committed;
    private long committedAt;
    private long digestKey;

    Play(
            Sandbox<FromRunner, ToRunner> sandbox,
            Inbox inbox,
            Case asked,
            PlayLimits limits,
            Mode mode,
            SecureRandom random,
            TrialObserver observer,
            Set<Integer> jvmTasks) {
        this.jvmTasks = jvmTasks;
        this.observer = observer;
        this.sandbox = sandbox;
        this.inbox = inbox;
        this.asked = asked;
        this.limits = limits;
        this.mode = mode;
        this.random = random;
        this.gates = new GateKeeper(asked.gates(), random);
    }

    Trial run(int number, long noiseSeed) throws InterruptedException {
        trial = number;
        digestKey = random.nextLong();
        Outcome outcome;
        try {
            outcome = prepare(noiseSeed);
            if (outcome == null) {
                outcome = untilEnd();
            }
        } catch (IOException e) {
            outcome = lost(e);
        } catch (SandboxFailed e) {
            outcome = lost(new EOFException(e.getMessage())); // it ended while it was being looked at
        }
        long end = committedAt != 0 ? committedAt : System.nanoTime();
        return new Trial(mode, outcome, Duration.ofNanos(began == 0 ? 0 : end - began), cpuSoFar(), output.toString());
    }

    /** None where the container has ended: it is not asked for then. */
    private Duration cpuSoFar() {
        try {
            return sandbox.cpuTime().minus(cpuBefore);
        } catch (SandboxFailed e) {
            return Duration.ZERO;
        }
    }

    private @Nullable Outcome prepare(long noiseSeed) throws IOException, InterruptedException {
        byte[] key = Seal.newKey(random);
        byte[] sealed = asked.input().clone();
        Seal.apply(sealed, key);
        sandbox.connection()
                .send(new ToRunner.Prepare(trial, mode, noiseSeed, limits.outputBytes(), asked.driver(), sealed));
        Outcome early = await(FromRunner.Prepared.class, PREPARING);
        if (early != null) {
            return early;
        }
        cpuBefore = sandbox.cpuTime();
        observer.begins();
        sandbox.connection().send(new ToRunner.Go(trial, key, digestKey));
        began = System.nanoTime();
        return null;
    }

    /** Waits for a message of this kind; others than display text are out of place. */
    private @Nullable Outcome await(Class<? extends FromRunner> kind, Duration patience)
            throws IOException, InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            switch (inbox.poll(Duration.ofNanos(Math.max(0, deadline - System.nanoTime())))) {
                case null -> {
                    return new Outcome.OutOfTime(patience, List.of());
                }
                case Inbox.Stamped.Lost lost -> throw lost.how();
                case Inbox.Stamped.Message(FromRunner message, long at)
                when kind.isInstance(message) -> {
                    return null;
                }
                case Inbox.Stamped.Message(FromRunner.Output text, long at) -> output.append(text.text());
                case Inbox.Stamped.Message late when isLate(late.message()) -> {}
                case Inbox.Stamped.Message other -> {
                    return new Outcome.Tampered(
                            "it sent " + other.message().getClass().getSimpleName() + " between two trials");
                }
            }
        }
    }

    /** An answer to a last look, or a thread that outlives its trial. */
    private static boolean isLate(FromRunner message) {
        return message instanceof FromRunner.Threads
                || message instanceof FromRunner.Arrival
                || message instanceof FromRunner.Logged;
    }

    private Outcome untilEnd() throws IOException, InterruptedException {
        TrialWatch watch = new TrialWatch(sandbox, jvmTasks, limits, mode, gates, began, cpuBefore);
        while (true) {
            Inbox.Stamped next = inbox.poll(limits.tick());
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
            case FromRunner.Logged logged when current(logged.trial()) -> log.add(logged);
            case FromRunner.Output text -> {
                output.append(text.text());
                yield text.dropped() > 0 ? new Outcome.TooMuchOutput(limits.outputBytes() + text.dropped()) : null;
            }
            case FromRunner.Committed end
            when current(end.trial()) -> {
                committed = end;
                committedAt = at;
                observer.ends();
                release(gates.releaseHeld());
                yield null;
            }
            case FromRunner.Answered answered
            when answered.trial() == trial && committed != null -> answered(answered, committed);
            case FromRunner.Failed failed
            when current(failed.trial()) -> {
                committedAt = at;
                yield new Outcome.Threw(failed.failure());
            }
            case FromRunner.Arrival late -> null; // threads that outlive the call reach gates after it has ended
            case FromRunner.Logged late -> null;
            case FromRunner.Ready r -> outOfPlace(r);
            case FromRunner.Loaded l -> outOfPlace(l);
            case FromRunner.LoadFailed l -> outOfPlace(l);
            case FromRunner.Prepared p -> outOfPlace(p);
            case FromRunner.Committed c -> outOfPlace(c);
            case FromRunner.Answered a -> outOfPlace(a);
            case FromRunner.Failed f -> outOfPlace(f);
            case FromRunner.Threads t -> outOfPlace(t);
        };
    }

    private boolean current(int number) {
        return number == trial && committed == null;
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

    /** The log has the release before the thread can do anything with it. */
    private void release(List<ToRunner.Release> released) throws IOException {
        for (ToRunner.Release each : released) {
            log.released(each);
            sandbox.connection().send(each);
        }
    }

    private Outcome answered(FromRunner.Answered answered, FromRunner.Committed promise) {
        byte[] bytes = answered.answer();
        if (bytes.length != promise.length() || Digest.of(bytes, digestKey) != promise.digest()) {
            return new Outcome.Tampered("the answer that followed is not the one it had committed to");
        }
        return new Outcome.Answered(new Answer(bytes, log.events()), answered.leftovers());
    }

    /** The connection is gone: the container's end says why. */
    private Outcome lost(IOException how) throws InterruptedException {
        if (how instanceof WireException) {
            return new Outcome.Tampered("it sent what is no message: " + how.getMessage());
        }
        ExitState exit = sandbox.awaitExit(Duration.ofSeconds(5));
        if (exit.outOfMemory()) {
            return new Outcome.OutOfMemory();
        }
        return exit.running()
                ? new Outcome.Tampered("it closed its connection to the judge")
                : new Outcome.Ended(exit.code());
    }
}
