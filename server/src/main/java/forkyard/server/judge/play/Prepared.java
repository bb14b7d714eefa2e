package forkyard.server.judge.play;

import forkyard.engine.Turns;
import forkyard.wire.FromRunner;
import forkyard.wire.Mode;
import forkyard.wire.ToRunner;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A trial whose sealed input has been sent ahead, and that waits for its "go". */
public final class Prepared {
    private static final Duration PREPARING = Duration.ofSeconds(30);

    private final Runner runner;
    private final int number;
    private final Mode mode;
    private final int outputBytes;
    private final SealedCase sealed;
    private final long digestKey;
    private final GateKeeper gates;
    private final SourceKeeper sources;
    private @Nullable IOException unsent;

    Prepared(
            Runner runner,
            SealedCase sealed,
            int number,
            Mode mode,
            long noiseSeed,
            int outputBytes,
            SecureRandom random) {
        this.runner = runner;
        this.number = number;
        this.mode = mode;
        this.outputBytes = outputBytes;
        this.sealed = sealed;
        this.digestKey = random.nextLong();
        this.gates = new GateKeeper(sealed.asked().gates(), random);
        this.sources = new SourceKeeper(sealed.asked().sources());
        runner.service().ifPresent(service -> service.begin(number));
        try {
            runner.sandbox()
                    .connection()
                    .send(new ToRunner.Prepare(
                            number, mode, noiseSeed, outputBytes, sealed.asked().driver(), sealed.input()));
        } catch (IOException e) {
            unsent = e; // the container has ended, which is this trial's outcome if it is played
        }
    }

    /** Plays it, once, and only if no other has been prepared since. */
    public Trial play(PlayLimits limits, TrialObserver observer) throws InterruptedException {
        try (Turns.Turn _ = runner.turns().beside()) {
            return new Play(runner, this, limits, observer).run();
        }
    }

    int number() {
        return number;
    }

    Mode mode() {
        return mode;
    }

    GateKeeper gates() {
        return gates;
    }

    SourceKeeper sources() {
        return sources;
    }

    ToRunner.Go go() {
        return new ToRunner.Go(number, sealed.key(), digestKey);
    }

    long digestKey() {
        return digestKey;
    }

    /** Waits until it can begin; passes over display text and over what is late, and finds anything else out of place. */
    @Nullable
    Outcome await(StringBuilder output) throws IOException, InterruptedException {
        if (unsent != null) {
            throw unsent;
        }
        long deadline = System.nanoTime() + PREPARING.toNanos();
        while (true) {
            switch (runner.inbox().poll(Duration.ofNanos(Math.max(0, deadline - System.nanoTime())))) {
                case null -> {
                    return new Outcome.OutOfTime(PREPARING, List.of());
                }
                case Inbox.Stamped.Lost lost -> throw lost.how();
                case Inbox.Stamped.Visit _ -> {} // of a thread that outlives its trial
                case Inbox.Stamped.Message(FromRunner.Prepared(int ready), long at)
                when ready == number -> {
                    if (runner.service().isPresent()) {
                        runner.service().get().awaitBegun();
                    }
                    return null;
                }
                case Inbox.Stamped.Message(FromRunner.Output text, long at) -> {
                    output.append(text.text());
                    if (output.length() > outputBytes) {
                        return new Outcome.TooMuchOutput(output.length());
                    }
                }
                case Inbox.Stamped.Message late when isLate(late.message()) -> {}
                case Inbox.Stamped.Message other -> {
                    return new Outcome.Tampered(
                            "it sent " + other.message().getClass().getSimpleName() + " between two trials");
                }
            }
        }
    }

    /** A trial that this one takes the place of, an answer to a last look, or a thread that outlives its trial. */
    private boolean isLate(FromRunner message) {
        return message instanceof FromRunner.Prepared(int earlier) && earlier < number
                || message instanceof FromRunner.Threads
                || message instanceof FromRunner.Arrival
                || message instanceof FromRunner.Request
                || message instanceof FromRunner.Logged;
    }
}
