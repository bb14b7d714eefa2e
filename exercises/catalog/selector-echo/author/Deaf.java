import forkyard.author.Asked;
import forkyard.author.program.Conversation;
import forkyard.author.program.Decided;
import forkyard.author.program.Director;
import forkyard.author.program.Programs;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/** A client that sends and sends and does not read what it is answered, until it does. */
public final class Deaf implements Director {
    private static final int MIB = 1 << 20;

    /** The system's own buffers hold up to 10 MiB between the two. */
    private static final int MOST = 24 * MIB;

    private static final int LINE = 1_000;
    private static final int LINES = 256;
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    @Override
    public Finding direct(Case asked, Programs programs) throws Exception {
        List<Object> inputs = Asked.inputs(asked);
        SplittableRandom random = new SplittableRandom((Long) inputs.get(1));
        EchoPlayed server = EchoPlayed.listening(programs, (Integer) inputs.get(0));
        Conversation other = server.connect();
        Conversation deaf = server.connect();
        deaf.listen(false);
        String piece = piece(random);
        int pieces = sendUntilItStops(deaf, piece);
        server.mustRest("One client does not read its answers, the others say nothing");
        for (int i = 0; i < 3; i++) {
            String line = Lines.of(random, 1);
            other.send(bytes(line));
            server.expectSoon(other, Lines.answer(line), "While one client does not read its answers, another");
        }
        deaf.endSending();
        deaf.listen(true);
        String answer = Lines.answer(piece);
        for (int i = 0; i < pieces; i++) {
            server.expect(deaf, answer, "A client that reads again after a while");
        }
        server.expectEnd(deaf, "A client that reads again after a while");
        server.end();
        return Finding.right();
    }

    private static String piece(SplittableRandom random) {
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i < LINES; i++) {
            piece.append(Lines.line(random, LINE)).append('\n');
        }
        return piece.toString();
    }

    /** How many pieces were sent. */
    private static int sendUntilItStops(Conversation deaf, String piece) throws Exception {
        int pieces = 1;
        while (deaf.send(bytes(piece), PATIENCE)) {
            if (pieces * piece.length() > MOST) {
                throw new Decided(Finding.wrong(
                        "A client sends and sends and reads none of its answers, and the server takes it all. It should stop"
                                + " reading from a client that has not read its answers; otherwise its memory is full one"
                                + " day.",
                        new Detail("the client has sent", pieces * piece.length() / MIB + " MiB"),
                        new Detail("the client has read", "nothing")));
            }
            pieces++;
        }
        return pieces;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
