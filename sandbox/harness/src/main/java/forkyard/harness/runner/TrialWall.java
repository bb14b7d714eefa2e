package forkyard.harness.runner;

import forkyard.harness.hook.Calm;
import forkyard.kit.Wall;
import forkyard.wire.Caps;
import forkyard.wire.Event;
import forkyard.wire.FromRunner;
import forkyard.wire.Mode;
import forkyard.wire.Text;

/** A scenario's way out: gates and events as frames of one trial. */
final class TrialWall implements Wall {
    private final int trial;
    private final Mode mode;
    private final Outbox outbox;
    private final Gates gates;
    private boolean closed;

    TrialWall(int trial, Mode mode, Outbox outbox, Gates gates) {
        this.trial = trial;
        this.mode = mode;
        this.outbox = outbox;
        this.gates = gates;
    }

    @Override
    public long arrive(String gate) throws InterruptedException {
        Thread self = Thread.currentThread();
        Gates.Ticket ticket = gates.enter(gate, self);
        send(new FromRunner.Arrival(trial, ticket.number(), Text.clip(gate, Caps.NAME), self.threadId(), name(self)));
        return ticket.await();
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
