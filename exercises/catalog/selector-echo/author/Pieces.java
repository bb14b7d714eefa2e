import forkyard.author.Asked;
import forkyard.author.program.Conversation;
import forkyard.author.program.Decided;
import forkyard.author.program.Director;
import forkyard.author.program.Programs;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/** Two clients whose lines come byte by byte, in turn; then several lines at once, and a line that never ends. */
public final class Pieces implements Director {
    private static final Duration BETWEEN = Duration.ofMillis(25);
    private static final int LENGTH = 12;

    @Override
    public Finding direct(Case asked, Programs programs) throws Exception {
        List<Object> inputs = Asked.inputs(asked);
        SplittableRandom random = new SplittableRandom((Long) inputs.get(1));
        EchoPlayed server = EchoPlayed.listening(programs, (Integer) inputs.get(0));
        Conversation one = server.connect();
        Conversation other = server.connect();
        inTurn(server, one, other, random, programs);

        String several = Lines.of(random, 5);
        String begun = Lines.line(random, LENGTH);
        one.send(bytes(several + begun));
        server.expect(one, Lines.answer(several), "A client that sends several lines at once");
        nothingBefore(one, LENGTH + 1 + several.length(), programs);
        one.send(bytes("\n"));
        server.expect(one, Lines.answer(begun) + "\n", "The rest of a line");

        String whole = Lines.of(random, 2);
        other.send(bytes(whole + "a line without an end"));
        other.endSending();
        server.expect(other, Lines.answer(whole), "A client that sends no more");
        server.expectEnd(other, "A client");
        server.end();
        return Finding.right();
    }

    private static void inTurn(
            EchoPlayed server, Conversation one, Conversation other, SplittableRandom random, Programs programs)
            throws Exception {
        String first = Lines.line(random, LENGTH);
        String second = Lines.line(random, LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            one.send(bytes(first.substring(i, i + 1)));
            other.send(bytes(second.substring(i, i + 1)));
            programs.pause(BETWEEN);
        }
        nothingBefore(one, 0, programs);
        one.send(bytes("\n"));
        other.send(bytes("\n"));
        server.expect(one, Lines.answer(first) + "\n", "A line that came byte by byte");
        server.expect(other, Lines.answer(second) + "\n", "A line that came byte by byte");
    }

    /** A line is answered when it is whole. */
    private static void nothingBefore(Conversation client, int answered, Programs programs) throws Exception {
        programs.pause(BETWEEN);
        if (client.received().length > answered) {
            throw new Decided(Finding.wrong("A line is answered before its end has come.")
                    .at(client.mark(answered, "nothing yet")));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
