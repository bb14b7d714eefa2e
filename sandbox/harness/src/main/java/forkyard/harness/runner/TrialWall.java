package forkyard.harness.runner;

import forkyard.harness.JudgeFault;
import forkyard.harness.hook.Calm;
import forkyard.kit.Wall;
import forkyard.wire.Caps;
import forkyard.wire.Event;
import forkyard.wire.FromRunner;
import forkyard.wire.Mode;
import forkyard.wire.Text;
import forkyard.wire.ToRunner;
import forkyard.wire.Values;
import forkyard.wire.WireException;
import org.jspecify.annotations.Nullable;

/** A scenario's way out: gates, sources and events as frames of one trial. */
final class TrialWall implements Wall {
    private final int trial;
    private final Mode mode;
    private final Outbox outbox;
    private final Gates gates;
    private final Values.Types types;
    private boolean closed;

    TrialWall(int trial, Mode mode, Outbox outbox, Gates gates, Values.Types types) {
        this.trial = trial;
        this.mode = mode;
        this.outbox = outbox;
        this.gates = gates;
        this.types = types;
    }

    @Override
    public long arrive(String gate) throws InterruptedException {
        Thread self = Thread.currentThread();
        Gates.Ticket ticket = gates.enter("the others at the gate " + gate, self);
        send(new FromRunner.Arrival(trial, ticket.number(), Text.clip(gate, Caps.NAME), self.threadId(), name(self)));
        return ((ToRunner.Release) ticket.await()).secret();
    }

    @Override
    public @Nullable Object ask(String source, String key) throws InterruptedException {
        Thread self = Thread.currentThread();
        Gates.Ticket ticket = gates.enter("the answer of the source " + source, self);
        // A key that is too long for the wall is one that no entry has.
        send(new FromRunner.Request(
                trial,
                ticket.number(),
                Text.clip(source, Caps.NAME),
                Text.clip(key, Caps.NAME),
                self.threadId(),
                name(self)));
        ToRunner.Reply reply = (ToRunner.Reply) ticket.await();
        try {
            return reply.found() ? Values.decode(reply.value(), types) : null;
        } catch (WireException e) {
            throw new JudgeFault("an entry of the source " + source + " does not decode: " + e.getMessage(), e);
        }
    }

    @Override
    public void log(String event, byte[] values) {
        if (Event.isJudges(event)) {
            throw new IllegalArgumentException("events named " + event + " are the judge's own");
        }
        if (values.length > Caps.EVENT) {
            throw new IllegalArgumentException("event " + event + " has values of " + values.length + " bytes; at most "
                    + Caps.EVENT + " may cross");
        }
        Thread self = Thread.currentThread();
        send(new FromRunner.Logged(trial, self.threadId(), name(self), Text.clip(event, Caps.NAME), values));
    }

    @Override
    public boolean calm() {
        return mode == Mode.CALM;
    }

    @Override
    public void started(Thread thread) {
        if (calm()) {
            Calm.settle();
        }
    }

    /** Sends the trial's last message. A thread that outlives the trial logs into nothing, and waits at its gates for ever. */
    synchronized void close(FromRunner last) {
        send(last);
        closed = true;
    }

    private synchronized void send(FromRunner message) {
        if (!closed) {
            outbox.send(message);
        }
    }

    private static String name(Thread thread) {
        return Text.clip(thread.getName(), Caps.NAME);
    }
}
