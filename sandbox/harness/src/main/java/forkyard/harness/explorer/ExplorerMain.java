package forkyard.harness.explorer;

import forkyard.explorer.code.Agent;
import forkyard.harness.Link;
import forkyard.wire.Caps;
import forkyard.wire.Connection;
import forkyard.wire.FromExplorer;
import forkyard.wire.ToExplorer;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * {@code ExplorerMain <socket | - | warm>}, in a JVM that has the explorer as its agent: connects, says {@link FromExplorer.Ready}, and
 * explores what the judge asks until it hangs up. {@code warm} explores a built-in sample and ends, for archives of loaded classes.
 */
public final class ExplorerMain {
    private ExplorerMain() {}

    public static void main(String[] args) {
        if (args.length != 1) {
            System.err.println("usage: ExplorerMain <path of a UNIX socket | - | warm>");
            System.exit(2);
        }
        try {
            Link.prepareToLeave();
            Agent.check();
            Connection<ToExplorer, FromExplorer> judge =
                    args[0].equals("warm") ? null : Link.open(args[0], ToExplorer.class, FromExplorer.class);
            silence();
            WarmUp.explore();
            if (judge == null) {
                Link.leave(0);
            } else {
                serve(judge);
            }
        } catch (EOFException e) {
            Link.leave(0);
        } catch (Throwable t) {
            Link.breakDown(t);
        } finally {
            Link.runOut();
        }
    }

    /** A program prints in every run. */
    private static void silence() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        System.setOut(nowhere);
        System.setErr(nowhere);
    }

    private static void serve(Connection<ToExplorer, FromExplorer> judge) throws Exception {
        judge.acceptFramesUpTo(Caps.VALUE + Connection.DEFAULT_CAP);
        Session session = new Session(new Session.Judge() {
            @Override
            public void send(FromExplorer message) throws IOException {
                judge.send(message);
            }

            @Override
            public ToExplorer receive() throws IOException {
                return judge.receive();
            }
        });
        judge.send(new FromExplorer.Ready());
        while (true) {
            session.on(judge.receive());
        }
    }
}
