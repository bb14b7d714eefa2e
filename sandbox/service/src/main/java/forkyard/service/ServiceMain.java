package forkyard.service;

import static forkyard.author.program.Broker.URL;

import forkyard.harness.Link;
import forkyard.wire.Connection;
import forkyard.wire.FromService;
import forkyard.wire.ToService;
import java.io.EOFException;

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
        Outgoing outgoing = new Outgoing(judge::send);
        Services services = new Services(outgoing, broker(outgoing));
        judge.send(new FromService.Ready());
        while (true) {
            services.on(judge.receive());
        }
    }

    /** Opens the broker, if there is to be one; how to empty it. */
    private static Runnable broker(Outgoing judge) throws Exception {
        return Boolean.getBoolean("forkyard.broker")
                ? Broker.open(URL, what -> judge.send(new FromService.Overloaded(what)))::clear
                : () -> {};
    }
}
