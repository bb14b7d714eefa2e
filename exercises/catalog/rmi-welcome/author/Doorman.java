import forkyard.author.program.Programs;
import forkyard.author.program.Question;
import java.util.ArrayList;
import java.util.List;

/** Holds back those who have read the guest book, or lets them pass. */
final class Doorman {
    private static final long READ = 1;

    private final List<Question> held = new ArrayList<>();
    private boolean holds = true;

    Doorman(Programs programs) throws Exception {
        programs.questions("begin", this::asked);
    }

    static void letPass(Question question) {
        try {
            question.answer(null);
        } catch (Exception e) {
            throw new IllegalStateException("an answer cannot be sent", e);
        }
    }

    private void asked(Question question) {
        if (holds && question.arguments().getFirst().equals(READ)) {
            held.add(question);
        } else {
            letPass(question);
        }
    }

    /** How many have read and not written yet. */
    int reading() {
        return held.size();
    }

    void holdNoLonger() {
        holds = false;
        held.forEach(Doorman::letPass);
        held.clear();
    }
}
