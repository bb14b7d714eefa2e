import forkyard.author.program.Question;
import java.util.ArrayDeque;
import java.util.Deque;

/** A worker as it has shown itself: by its own words, and by the process that has said them. */
final class FirmMember {
    private final Question greeting;
    private final String type;
    private final String name;
    private final Deque<String> said = new ArrayDeque<>();
    private Question waits;

    /** @param greeting the first that it asks, with its class and its name */
    FirmMember(Question greeting) {
        this.greeting = greeting;
        String[] words = String.valueOf(greeting.arguments().getFirst()).split("\t", 2);
        this.type = words[0];
        this.name = words.length > 1 ? words[1] : "";
    }

    int process() {
        return greeting.process();
    }

    String type() {
        return type;
    }

    String name() {
        return name;
    }

    void greet(String secret) throws Exception {
        greeting.answer(secret);
    }

    /** It waits for an order. */
    void waits(Question question) {
        waits = question;
    }

    boolean isWaiting() {
        return waits != null;
    }

    /** @param text null if there are no more orders */
    void order(String text) throws Exception {
        Question asked = waits;
        waits = null;
        asked.answer(text);
    }

    void says(String text) {
        said.add(text);
    }

    boolean hasSaid() {
        return !said.isEmpty();
    }

    String word() {
        return said.remove();
    }

    @Override
    public String toString() {
        return "worker \"" + name + "\" (process " + process() + ")";
    }
}
