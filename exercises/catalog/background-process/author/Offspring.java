import forkyard.author.program.Programs;
import forkyard.author.program.Question;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.ProcessSeen;
import forkyard.wire.ProcessSeen.End;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** One child of the plan: what it was given to write, and what it makes of it. */
final class Offspring {
    private final Programs programs;
    private final long number;
    private final boolean daemon;
    private final StringBuilder given = new StringBuilder();
    private Question arrived;
    private Question next;

    /** @param planned its line of the plan */
    Offspring(Programs programs, String planned) {
        String[] words = planned.split(" ");
        this.programs = programs;
        this.daemon = words[0].equals("daemon");
        this.number = Long.parseLong(words[1]);
    }

    boolean isDaemon() {
        return daemon;
    }

    long number() {
        return number;
    }

    boolean hasArrived() {
        return arrived != null;
    }

    int process() {
        return arrived.process();
    }

    void arrives(Question question) {
        arrived = question;
    }

    void asks(Question question) {
        next = question;
    }

    /** It waits for its next tick, has written those before, and the judge. */
    boolean waits() {
        return next != null;
    }

    void begins() throws Exception {
        arrived.answer(0L);
    }

    void tick(String text) throws Exception {
        Question asked = next;
        next = null;
        given.append(text).append('\n');
        asked.answer(text);
    }

    void lastTick() throws Exception {
        Question asked = next;
        next = null;
        asked.answer(null);
    }

    boolean lives() throws Exception {
        return seen().filter(it -> it.end() == End.LIVES).isPresent();
    }

    Optional<ProcessSeen> seen() throws Exception {
        int process = process();
        return programs.processes().stream().filter(it -> it.process() == process).findFirst();
    }

    /** What is wrong with its file while it waits for more; null if nothing is. */
    Finding fileWrong() throws Exception {
        String wanted = given.toString();
        String there = new String(programs.look("ticks-" + number).bytes(), StandardCharsets.UTF_8);
        return there.equals(wanted)
                ? null
                : Finding.wrong(
                        "The file ticks-" + number + " does not have the ticks that child " + number + " was given.",
                        new Detail("expected", wanted),
                        new Detail("actual", there));
    }

    /** What is wrong if it is not there any more; null if it is. */
    Finding lost(String when) throws Exception {
        return lives() ? null : Finding.wrong(title() + " should live " + when + ", and it " + how() + ".");
    }

    String how() throws Exception {
        return seen().map(it -> switch (it.end()) {
                    case LIVES -> "still runs";
                    case EXITED -> "has ended with exit code " + it.code();
                    case SIGNALLED -> "was ended by signal " + it.code();
                })
                .orElse("is not known to the system");
    }

    String title() {
        return (daemon ? "Daemon " : "Child ") + number;
    }
}
