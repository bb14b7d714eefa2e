import forkyard.author.Asked;
import forkyard.author.program.Decided;
import forkyard.author.program.Director;
import forkyard.author.program.Programs;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/** SIGTERM while one client is being served and others say nothing; then the same port again. */
public final class LastOrders implements Director {
    private static final int SILENT = 5;
    private static final Duration MOMENT = Duration.ofMillis(500);

    @Override
    public Finding direct(Case asked, Programs programs) throws Exception {
        List<Object> inputs = Asked.inputs(asked);
        int port = (Integer) inputs.get(0);
        SecretClock clock = new SecretClock(programs, new SplittableRandom((Long) inputs.get(1)));
        endWhileServing(ServerPlayed.listening(programs, port), clock, programs);
        ServerPlayed again = ServerPlayed.listening(programs, port);
        Visitor visitor = new Visitor(again.connect(), Visitor.TIME);
        visitor.sendRest(clock);
        again.comesTrue(visitor::isDone);
        again.mustLive();
        visitor.time(clock);
        again.sendSigterm();
        again.mustEnd("");
        return Finding.right();
    }

    private static void endWhileServing(ServerPlayed server, SecretClock clock, Programs programs) throws Exception {
        for (int i = 0; i < SILENT; i++) {
            server.connect();
        }
        Visitor visitor = new Visitor(server.connect(), Visitor.TIME);
        clock.hold(true);
        visitor.sendRest(clock);
        if (!server.comesTrue(() -> clock.waiting() > 0)) {
            server.mustLive();
            throw new Decided(Finding.wrong("A client has sent \"TIME\", and the server does not ask the clock. Meanwhile "
                    + SILENT + " others have connected and not asked anything."));
        }
        server.sendSigterm();
        programs.pause(MOMENT);
        if (server.hasEnded()) {
            throw new Decided(Finding.wrong("The server has ended at once after SIGTERM, though a client's request had come;"
                    + " that client has got no answer."));
        }
        clock.hold(false);
        server.mustEnd(", and the last request is answered; it must not wait for clients that have sent nothing");
        visitor.time(clock);
    }
}
