import forkyard.author.Asked;
import forkyard.author.program.Director;
import forkyard.author.program.NothingMoves;
import forkyard.author.program.Program;
import forkyard.author.program.Programs;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/** The client's role: its server answers one character after the other, to the end or only to the middle. */
public final class SlowAnswer implements Director {
    private static final Duration GRACE = Duration.ofSeconds(3);
    private static final Duration BETWEEN_PIECES = Duration.ofMillis(40);

    @Override
    public Finding direct(Case asked, Programs programs) throws Exception {
        List<Object> inputs = Asked.inputs(asked);
        String time = "" + new SplittableRandom((Long) inputs.getFirst()).nextLong(100_000_000_000L, 1_000_000_000_000L);
        boolean whole = (Boolean) inputs.get(1);
        Program slow = programs.startClass("SlowServer");
        Program client = programs.start("client", "127.0.0.1", slow.line());

        BooleanSupplier asks = () -> slow.lines().size() > 1 || client.exitCode().isPresent();
        try {
            programs.await(asks);
        } catch (NothingMoves e) {
            programs.await(asks, GRACE);
        }
        if (!asks.getAsBoolean()) {
            return Finding.wrong("The client waits, and has not sent a request: the line \"TIME\", with \\r\\n at its end.");
        }
        if (client.exitCode().isPresent()) {
            client.endWell();
            return Finding.wrong("The client has ended before the server has answered.");
        }
        String request = slow.lines().get(1);
        if (!request.equals("TIME")) {
            return Finding.wrong(
                    "The client's request is wrong.", new Detail("expected", "TIME"), new Detail("actual", request));
        }
        String answer = "TIME " + time + "\r\n";
        for (int i = 0; i < (whole ? answer.length() : answer.length() / 2); i++) {
            slow.write(answer.substring(i, i + 1));
            programs.pause(BETWEEN_PIECES);
        }
        slow.endInput();
        int code = client.end();
        slow.end();
        return judged(whole ? List.of(time) : List.of(), client.lines(), code, client);
    }

    private static Finding judged(List<String> expected, List<String> lines, int code, Program client) throws Exception {
        boolean whole = !expected.isEmpty();
        if (!lines.equals(expected)) {
            if (whole && code != 0) {
                client.endWell();
            }
            return Finding.wrong(
                            whole
                                    ? "The server has sent its answer character by character, and the client does not print the time."
                                    : "The connection has ended in the middle of the answer, and the client prints something.")
                    .at(client.mark(0, whole ? expected.getFirst() : "nothing"));
        }
        if (whole) {
            client.endWell();
        } else if (code == 0) {
            return Finding.wrong(
                    "The connection has ended in the middle of the answer, and the client's exit code does not say so.",
                    new Detail("expected", "another exit code than 0"),
                    new Detail("actual", "exit code 0"));
        }
        return Finding.right();
    }
}
