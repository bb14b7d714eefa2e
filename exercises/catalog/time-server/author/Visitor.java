import forkyard.author.program.Conversation;
import forkyard.author.program.Decided;
import forkyard.wire.Finding;
import forkyard.wire.Mark;
import java.nio.charset.StandardCharsets;

/** A client of the server's, and what it has asked. */
final class Visitor {
    static final String TIME = "TIME";

    private static final String LINE_END = "\r\n";
    private static final String ERROR_ANSWER = "ERROR\\r\\n";
    private static final String TIME_ANSWER = "TIME, a blank, the time, and \\r\\n";

    private final Conversation conversation;
    private final String request;
    private int toldBefore;
    private int sent;

    Visitor(Conversation conversation, String request) {
        this.conversation = conversation;
        this.request = request;
    }

    /** Sends one more character of the line, but not its end. */
    void sendPiece() throws Exception {
        if (sent < request.length()) {
            conversation.send(request.substring(sent, sent + 1).getBytes(StandardCharsets.UTF_8));
            sent++;
        }
    }

    /** Sends what is left of the request. */
    void sendRest(SecretClock clock) throws Exception {
        toldBefore = clock.told();
        conversation.send((request.substring(sent) + LINE_END).getBytes(StandardCharsets.UTF_8));
        sent = request.length();
    }

    boolean isDone() {
        return conversation.receivedAll() || !conversation.holds();
    }

    private String answer() {
        return new String(conversation.received(), StandardCharsets.UTF_8);
    }

    /** What it has been told. @throws Decided if that is not right */
    String time(SecretClock clock) {
        String answer = answer();
        boolean asksTime = request.equals(TIME);
        String sentence = "A client has sent the line \"" + request + "\", and ";
        if (answer.isEmpty()) {
            String trouble = conversation.holds() ? "" : " (" + conversation.trouble() + ")";
            throw new Decided(Finding.wrong(sentence
                            + (isDone() ? "its connection has ended without an answer" + trouble : "gets no answer")
                            + ".")
                    .at(conversation.mark(0, asksTime ? TIME_ANSWER : ERROR_ANSWER)));
        }
        if (!asksTime) {
            if (!answer.equals("ERROR" + LINE_END)) {
                throw wrong(sentence + "the answer is wrong.", 0, ERROR_ANSWER);
            }
            return "";
        }
        if (!answer.matches("TIME \\d+\r\n")) {
            throw wrong(sentence + "the answer is wrong.", 0, TIME_ANSWER);
        }
        String time = answer.substring(TIME.length() + 1).strip();
        int when = clock.when(time);
        if (when < toldBefore) {
            throw wrong(
                    sentence + (when < 0 ? "gets a time that the clock never told." : "gets a time of before it asked."),
                    TIME.length() + 1,
                    "a time that was asked for after the request had come");
        }
        return time;
    }

    /** It has its answer, so that the connection must be over. */
    boolean isKeptOpen() {
        return answer().endsWith(LINE_END) && !isDone();
    }

    /** What should come now. */
    Mark after(String expected) {
        return conversation.mark(conversation.received().length, expected);
    }

    private Decided wrong(String sentence, int offset, String expected) {
        return new Decided(Finding.wrong(sentence).at(conversation.mark(offset, expected)));
    }
}
