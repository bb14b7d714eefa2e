package forkyard.harness.supervisor;

import forkyard.harness.Link;
import forkyard.wire.Connection;
import forkyard.wire.FromSupervisor;
import forkyard.wire.ToSupervisor;
import java.io.EOFException;
import java.nio.file.Path;

/**
 * {@code SupervisorMain <socket | ->}: connects, says {@link FromSupervisor.Ready}, and does what the judge asks until it hangs up. The property
 * {@code forkyard.room} names the directory that it writes to and empties: nobody else's; {@code forkyard.libraries} what is on the class path of
 * programs beside the kit.
 */
public final class SupervisorMain {
    private SupervisorMain() {}

    public static void main(String[] args) {
        if (args.length != 1) {
            System.err.println("usage: SupervisorMain <path of a UNIX socket | ->");
            System.exit(2);
        }
        try {
            run(args[0]);
        } catch (EOFException e) {
            Link.leave(0);
        } catch (Throwable t) {
            Link.breakDown(t);
        }
    }

    private static void run(String where) throws Exception {
        Connection<ToSupervisor, FromSupervisor> judge = Link.open(where, ToSupervisor.class, FromSupervisor.class);
        Room room =
                new Room(Path.of(System.getProperty("forkyard.room")), System.getProperty("forkyard.libraries", ""));
        Supervisor supervisor = new Supervisor(room, new Outgoing(judge::send));
        judge.send(new FromSupervisor.Ready());
        while (true) {
            supervisor.on(judge.receive());
        }
    }
}
