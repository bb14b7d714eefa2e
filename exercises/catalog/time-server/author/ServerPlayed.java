import forkyard.author.program.Conversation;
import forkyard.author.program.Decided;
import forkyard.author.program.NothingMoves;
import forkyard.author.program.OutputOver;
import forkyard.author.program.Program;
import forkyard.author.program.Programs;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A server of the student's, from its first line to its end. */
final class ServerPlayed {
    private static final int SIGTERM = 15;
    private static final int ENDED_BY_SIGTERM = 128 + SIGTERM;
    private static final String ANNOUNCES = "LISTENING ";

    /** A last chance for what seemed to be over. */
    private static final Duration GRACE = Duration.ofSeconds(3);

    private final Programs programs;
    private final Program server;
    private final List<Conversation> clients = new ArrayList<>();
    private int port;

    private ServerPlayed(Programs programs, Program server) {
        this.programs = programs;
        this.server = server;
    }

    /** @param wanted its port; 0 for any */
    static ServerPlayed listening(Programs programs, int wanted) throws Exception {
        ServerPlayed played = new ServerPlayed(programs, programs.start("server", "" + wanted));
        played.listen(wanted);
        return played;
    }

    private void listen(int wanted) throws Exception {
        String line = announced();
        String number = line.startsWith(ANNOUNCES) ? line.substring(ANNOUNCES.length()) : "";
        boolean isPort = number.matches("[1-9]\\d{0,4}") && Integer.parseInt(number) < 1 << 16;
        if (!isPort || wanted != 0 && Integer.parseInt(number) != wanted) {
            throw new Decided(Finding.wrong(
                            "The server, started with port " + wanted + ", does not announce its port as it should.")
                    .at(server.mark(0, ANNOUNCES + (wanted == 0 ? "and the port that it has" : wanted))));
        }
        port = Integer.parseInt(number);
    }

    private String announced() throws Exception {
        try {
            return server.line();
        } catch (NothingMoves e) {
            if (programs.await(() -> !server.lines().isEmpty(), GRACE)) {
                return server.lines().getFirst();
            }
            throw new Decided(Finding.wrong("The server waits, and has not printed LISTENING and its port."));
        } catch (OutputOver e) {
            throw new Decided(Finding.wrong("The server has ended before it said that it listens."));
        }
    }

    Conversation connect() throws Exception {
        Conversation client;
        try {
            client = programs.connect(port);
        } catch (NothingMoves e) {
            throw new Decided(Finding.wrong("The server waits, and does not accept clients any more. " + clients.size()
                    + " have connected so far, and not all of them have asked for something."));
        }
        if (!client.holds()) {
            throw new Decided(Finding.wrong(
                            "The server has announced port " + port + ", and a client cannot connect to it.",
                            new Detail("what the client got", client.trouble()))
                    .at(client.mark(0, "a connection")));
        }
        clients.add(client);
        return client;
    }

    /** Waits until it holds, as long as the server lives and anything can happen; whether it holds. */
    boolean comesTrue(BooleanSupplier condition) throws Exception {
        BooleanSupplier over = () -> condition.getAsBoolean() || server.exitCode().isPresent();
        try {
            programs.await(over);
        } catch (NothingMoves e) {
            programs.await(over, GRACE);
        }
        return condition.getAsBoolean();
    }

    /** It must not have ended by itself. */
    void mustLive() throws Exception {
        if (server.exitCode().isPresent()) {
            server.endWell();
            throw new Decided(Finding.wrong("The server has ended by itself, with exit code 0."));
        }
    }

    void sendSigterm() throws Exception {
        programs.signal(server.process(), SIGTERM);
    }

    boolean hasEnded() {
        return server.exitCode().isPresent();
    }

    private static boolean isOpen(Conversation client) {
        return client.holds() && !client.receivedAll();
    }

    /** After a SIGTERM. */
    void mustEnd(String meanwhile) throws Exception {
        if (!comesTrue(this::hasEnded)) {
            throw new Decided(Finding.wrong("The server lives on after SIGTERM" + meanwhile + "."));
        }
        int code = server.end();
        programs.await(() -> clients.stream().noneMatch(ServerPlayed::isOpen), GRACE);
        if (code != ENDED_BY_SIGTERM) {
            throw new Decided(Finding.wrong(
                    "The server has not ended as a program does that was asked to by SIGTERM.",
                    new Detail("expected", "exit code " + ENDED_BY_SIGTERM),
                    new Detail("actual", "exit code " + code)));
        }
    }
}
