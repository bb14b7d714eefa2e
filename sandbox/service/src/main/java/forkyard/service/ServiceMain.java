package forkyard.service;

import forkyard.harness.Link;
import forkyard.wire.Connection;
import forkyard.wire.FromService;
import forkyard.wire.ToService;
import java.io.EOFException;
import java.util.Optional;

/**
 * {@code ServiceMain <socket | ->}: connects, opens what there is to find, says {@link FromService.Ready}, and does what the judge asks until it hangs up.
 * The property {@code forkyard.broker} says whether there is a broker, too.
 */
public final class ServiceMain {
    private ServiceMain() {}

    public static void main(String[] args) {
        if (args.length != 1) {
            System.err.println("usage: ServiceMain <path of a UNIX socket | ->");
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
        Connection<ToService, FromService> judge = Link.open(where, ToService.class, FromService.class);
        Optional<Broker> broker = Boolean.getBoolean("forkyard.broker")
                ? Optional.of(Broker.open(forkyard.author.program.Broker.URL))
                : Optional.empty();
        Services services = new Services(new Outgoing(judge::send), broker);
        judge.send(new FromService.Ready());
        while (true) {
            services.on(judge.receive());
        }
    }
}
