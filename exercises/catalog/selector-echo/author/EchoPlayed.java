import forkyard.author.program.Activity;
import forkyard.author.program.Conversation;
import forkyard.author.program.Decided;
import forkyard.author.program.Mismatch;
import forkyard.author.program.NothingMoves;
import forkyard.author.program.OutputOver;
import forkyard.author.program.Program;
import forkyard.author.program.Programs;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.Finding.Kind;
import forkyard.wire.ProcessSeen;
import java.time.Duration;

/** A server of the student's, from its first line to its end. */
final class EchoPlayed {
    private static final int SIGTERM = 15;
    private static final String ANNOUNCES = "LISTENING ";
    private static final Duration START_UP = Duration.ofMillis(700);
    private static final Duration WINDOW = Duration.ofMillis(500);
    private static final Duration SOON = Duration.ofSeconds(4);
    private static final double IDLE = 0.2;

    /** A JVM that waits needs some ten of these; who sleeps for a hundredth of a second between looks needs 100 more. */
    private static final double IDLE_TURNS = 50;

    private final Programs programs;
    private final Program server;
    private int port;

    private EchoPlayed(Programs programs, Program server) {
        this.programs = programs;
        this.server = server;
    }

    /** @param wanted its port; 0 for any */
    static EchoPlayed listening(Programs programs, int wanted) throws Exception {
        EchoPlayed played = new EchoPlayed(programs, programs.start("" + wanted));
        played.listen(wanted);
        return played;
    }

    private void listen(int wanted) throws Exception {
        String line;
        try {
            line = server.line();
        } catch (NothingMoves e) {
            throw new Decided(Finding.wrong("The server waits, and has not printed LISTENING and its port.")
                    .at(server.mark(0, ANNOUNCES + "and its port")));
        } catch (OutputOver e) {
            throw new Decided(Finding.wrong("The server has ended before it said that it listens."));
        }
        String number = line.startsWith(ANNOUNCES) ? line.substring(ANNOUNCES.length()) : "";
        boolean isPort = number.matches("[1-9]\\d{0,4}") && Integer.parseInt(number) < 1 << 16;
        if (!isPort || wanted != 0 && Integer.parseInt(number) != wanted) {
            throw new Decided(Finding.wrong(
                            "The server, started with port " + wanted + ", does not announce its port as it should.")
                    .at(server.mark(0, ANNOUNCES + (wanted == 0 ? "and the port that it has" : wanted))));
        }
        port = Integer.parseInt(number);
    }

    Conversation connect() throws Exception {
        Conversation client;
        try {
            client = programs.connect(port);
        } catch (NothingMoves e) {
            throw new Decided(Finding.wrong("The server waits, and does not accept a client that connects."));
        }
        if (!client.holds()) {
            mustLive();
            throw new Decided(Finding.wrong(
                            "A client cannot connect to the port that the server has announced.",
                            new Detail("what the client got", client.trouble()))
                    .at(client.mark(0, "a connection")));
        }
        return client;
    }

    /** These bytes must come. @param whose begins a sentence about the client */
    void expect(Conversation client, String answer, String whose) throws Exception {
        try {
            client.expect(answer);
        } catch (Mismatch e) {
            mustLive();
            throw new Decided(e.finding(whose + (client.holds() ? " is not answered as it should be." : " is cut off.")));
        } catch (NothingMoves e) {
            mustLive();
            throw new Decided(
                    Finding.wrong(whose + " is not answered, and the server waits.").at(e.waitsFor().getFirst()));
        }
    }

    /** The same, and soon: who sleeps between tries moves for ever. */
    void expectSoon(Conversation client, String answer, String whose) throws Exception {
        int length = client.received().length + answer.length();
        if (!programs.await(() -> client.received().length >= length || isOver(client), SOON)) {
            mustLive();
            throw new Decided(Finding.wrong(whose + " has waited " + SOON.toSeconds() + " seconds for its answer.")
                    .at(client.mark(client.received().length, "an answer")));
        }
        expect(client, answer, whose);
    }

    private static boolean isOver(Conversation client) {
        return client.receivedAll() || !client.holds();
    }

    /** The client has said that it sends no more, and all is answered: so must the server. */
    void expectEnd(Conversation client, String whose) throws Exception {
        int length = client.received().length;
        if (!programs.await(() -> isOver(client), SOON)) {
            mustLive();
            mustRest(whose + " has sent all and is answered");
            throw new Decided(Finding.of(
                            Kind.LEAK, whose + " has sent all and is answered, and the server keeps the connection open.")
                    .at(client.mark(length, "the end of the connection")));
        }
        if (!client.holds() || client.received().length > length) {
            mustLive();
            throw new Decided(Finding.wrong(whose + " has its answers, and something else comes before the end.")
                    .at(client.mark(length, "the end of the connection")));
        }
    }

    /** It must not have ended by itself. */
    void mustLive() throws Exception {
        programs.await(() -> server.exitCode().isPresent(), Duration.ofMillis(300));
        if (server.exitCode().isPresent()) {
            server.endWell();
            throw new Decided(Finding.wrong("The server has ended by itself, with exit code 0."));
        }
    }

    /** How many threads it has now, by the kernel's word. */
    int threads() throws Exception {
        return programs.processes().stream().mapToInt(ProcessSeen::threads).sum();
    }

    /** What is being compiled while a program starts is no waiting; who does not rest does so twice. */
    void mustRest(String meanwhile) throws Exception {
        programs.pause(START_UP);
        Activity activity = programs.watch(WINDOW);
        if (isBusy(activity)) {
            activity = programs.watch(WINDOW);
        }
        if (isBusy(activity)) {
            boolean spins = activity.cpuShare() > IDLE;
            throw new Decided(Finding.of(
                    Kind.BUSY_WAIT,
                    meanwhile + ", and the server " + (spins ? "keeps a CPU busy" : "wakes up again and again")
                            + "; it should sleep until a channel is ready.",
                    new Detail("part of a CPU that it uses", Math.round(activity.cpuShare() * 100) + " %"),
                    new Detail("how often it wakes up", Math.round(activity.turnsPerSecond()) + " times a second")));
        }
    }

    private static boolean isBusy(Activity activity) {
        return activity.cpuShare() > IDLE || activity.turnsPerSecond() > IDLE_TURNS;
    }

    void end() throws Exception {
        programs.signal(server.process(), SIGTERM);
        server.end();
    }
}
