import forkyard.author.program.Decided;
import forkyard.author.program.EndedBadly;
import forkyard.author.program.OutputOver;
import forkyard.author.program.Program;
import forkyard.author.program.Programs;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import java.time.Duration;
import java.util.stream.Collectors;

/** The judge's registry, and the student's server with its object in it. */
final class Reception {
    /** The client's exit code where there is no server. */
    static final int NO_SERVER = 2;

    private static final int SIGKILL = 9;
    private static final Duration COMING = Duration.ofSeconds(8);

    private final Programs programs;
    private final String greeting;
    private final int port;
    private Program server;

    private Reception(Programs programs, String greeting, int port) {
        this.programs = programs;
        this.greeting = greeting;
        this.port = port;
    }

    /** The server is ready. */
    static Reception open(Programs programs, String greeting) throws Exception {
        Reception reception = new Reception(
                programs, greeting, (Integer) programs.errand("OpenRegistry").result());
        reception.startServer();
        return reception;
    }

    int port() {
        return port;
    }

    void startServer() throws Exception {
        server = programs.start("server", "" + port, greeting);
        if (!programs.await(() -> !server.lines().isEmpty() || server.exitCode().isPresent(), COMING)) {
            throw new Decided(Finding.wrong(
                    "The server runs, and does not say READY.",
                    new Detail("its standard error", server.errors().lines().limit(1).collect(Collectors.joining()))));
        }
        String line;
        try {
            line = server.line();
        } catch (OutputOver e) {
            throw new Decided(Finding.wrong("The server has ended before it said READY."));
        }
        if (!line.equals("READY")) {
            throw new Decided(Finding.wrong(
                    "The server does not say that it is ready.",
                    new Detail("expected", "READY"),
                    new Detail("actual", line)));
        }
    }

    void killServer() throws Exception {
        programs.signal(server.process(), SIGKILL);
        server.end();
    }

    Program startClient(String name) throws Exception {
        return programs.start("client", "" + port, name);
    }

    String welcome(String name) {
        return greeting + ", " + name + "!";
    }

    /** A client comes, and says what it has been told. */
    void greets(String name) throws Exception {
        Program client = startClient(name);
        String line;
        try {
            line = client.line();
        } catch (OutputOver e) {
            throw new Decided(Finding.wrong("The client has ended and has printed nothing."));
        } catch (EndedBadly e) {
            if (e.code() != NO_SERVER) {
                throw e;
            }
            throw new Decided(Finding.wrong("The server has said READY, and a client finds that there is none."));
        }
        if (!line.equals(welcome(name))) {
            throw new Decided(Finding.wrong(
                    "The client prints another greeting than the server gives.",
                    new Detail("expected", welcome(name)),
                    new Detail("actual", line)));
        }
        client.endWell();
    }
}
