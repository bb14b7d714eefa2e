package forkyard.service;

import forkyard.harness.Link;
import forkyard.wire.Connection;
import forkyard.wire.FromService;
import forkyard.wire.ToService;
import java.io.EOFException;

/** {@code ServiceMain <socket | ->}: connects, opens the web site, says {@link FromService.Ready}, and does what the judge asks until it hangs up. */
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
        Services services = new Services(new Outgoing(judge::send));
        judge.send(new FromService.Ready());
        while (true) {
            services.on(judge.receive());
        }
    }
}
