import forkyard.author.Asked;
import forkyard.author.program.Conversation;
import forkyard.author.program.Decided;
import forkyard.author.program.Director;
import forkyard.author.program.Programs;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.Finding.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Many clients at once, who stay; each is answered, some leave without a word, the others half-close. */
public final class Crowd implements Director {
    private static final int ONE_HANGS_UP_OF = 10;

    private static final Duration MOMENT = Duration.ofMillis(100);

    /** Compilers and collectors of the JVM come and go. */
    private static final int MORE_THREADS = 12;

    @Override
    public Finding direct(Case asked, Programs programs) throws Exception {
        List<Object> inputs = Asked.inputs(asked);
        int count = (Integer) inputs.get(1);
        SplittableRandom random = new SplittableRandom((Long) inputs.get(2));
        EchoPlayed server = EchoPlayed.listening(programs, (Integer) inputs.get(0));
        Conversation first = server.connect();
        first.send(bytes("first\n"));
        server.expect(first, "FIRST\n", "The line of the first client");
        int threads = server.threads();
        List<Conversation> clients = come(server, count);
        fewThreads(threads, server.threads(), count);
        if (count > ONE_HANGS_UP_OF && count < 1_000) {
            server.mustRest(count + " clients are connected and say nothing");
        }
        hangUp(clients, programs);
        speak(server, clients, random);
        fewThreads(threads, server.threads(), count);
        server.end();
        return Finding.right();
    }

    private static List<Conversation> come(EchoPlayed server, int count) throws Exception {
        List<Conversation> clients = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            clients.add(server.connect());
        }
        return clients;
    }

    private static void hangUp(List<Conversation> clients, Programs programs) throws Exception {
        for (int i = 0; i < clients.size(); i += ONE_HANGS_UP_OF) {
            clients.get(i).send(bytes("nobody waits for"));
        }
        programs.pause(MOMENT);
        for (int i = 0; i < clients.size(); i += ONE_HANGS_UP_OF) {
            if (i % (2 * ONE_HANGS_UP_OF) == 0) {
                clients.get(i).reset();
            } else {
                clients.get(i).close();
            }
        }
    }

    /** Those who have not hung up. */
    private static void speak(EchoPlayed server, List<Conversation> clients, SplittableRandom random) throws Exception {
        String[] lines = new String[clients.size()];
        for (int i = 0; i < lines.length; i++) {
            if (i % ONE_HANGS_UP_OF != 0) {
                lines[i] = Lines.of(random, 2);
                clients.get(i).send(bytes(lines[i]));
                clients.get(i).endSending();
            }
        }
        for (int i = 0; i < lines.length; i++) {
            if (i % ONE_HANGS_UP_OF != 0) {
                String whose = "Client " + (i + 1) + " of " + lines.length;
                server.expect(clients.get(i), Lines.answer(lines[i]), whose);
                server.expectEnd(clients.get(i), whose);
            }
        }
    }

    private static void fewThreads(int before, int now, int clients) {
        if (now - before > MORE_THREADS) {
            throw new Decided(Finding.of(
                    Kind.RULE_VIOLATION,
                    "With " + clients + " more clients the server has " + (now - before)
                            + " more threads; one thread is to serve them all.",
                    new Detail("threads of its process with one client", "" + before),
                    new Detail("with " + (clients + 1) + " clients", "" + now)));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
