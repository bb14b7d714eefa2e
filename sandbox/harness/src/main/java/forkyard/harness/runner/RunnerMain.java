package forkyard.harness.runner;

import forkyard.harness.Link;
import forkyard.wire.Caps;
import forkyard.wire.Connection;
import forkyard.wire.FromRunner;
import forkyard.wire.ToRunner;
import java.io.EOFException;

/**
 * {@code RunnerMain <socket | - | warm>}: connects, says {@link FromRunner.Ready}, and plays what the judge asks until it
 * hangs up. {@code warm} plays a built-in sample and ends, for archives of loaded classes.
 */
public final class RunnerMain {
    private static final int WARM_BEFORE_READY = 3;
    private static final int WARM_FOR_TIMING = 30;
    private static final int WARM_ALONE = 20;

    private RunnerMain() {}

    public static void main(String[] args) {
        if (args.length != 1) {
            System.err.println("usage: RunnerMain <path of a UNIX socket | - | warm>");
            System.exit(2);
        }
        // Reflection by generated code costs a ready runner 10 MB and 70 ms, and we call each method a few times.
        System.setProperty("jdk.reflect.useNativeAccessorOnly", "true");
        try {
            run(args[0]);
        } catch (EOFException e) {
            Link.leave(0);
        } catch (Throwable t) {
            Link.breakDown(t);
        } finally {
            Link.runOut();
        }
    }

    private static void run(String where) throws Exception {
        Thread.currentThread().setName("forkyard-reader");
        Link.prepareToLeave();
        if (where.equals("warm")) {
            WarmUp.play(WARM_ALONE, Outbox.started(message -> {}));
            Link.leave(0);
        }
        Connection<ToRunner, FromRunner> judge = Link.open(where, ToRunner.class, FromRunner.class);
        judge.acceptFramesUpTo(Caps.VALUE + Connection.DEFAULT_CAP);
        Outbox outbox = Outbox.started(judge::send);
        // A runner for timing. The student's code does not learn that it is one.
        boolean timing = Boolean.parseBoolean(System.clearProperty("forkyard.rehearse"));
        WarmUp.play(timing ? WARM_FOR_TIMING : WARM_BEFORE_READY, outbox);
        if (timing) {
            Rehearsal.play();
        }
        outbox.redirect(judge::send);
        Session session = new Session(outbox);
        outbox.send(new FromRunner.Ready());
        while (true) {
            session.on(judge.receive());
        }
    }
}
