import forkyard.author.program.Programs;
import forkyard.author.program.Question;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;

/** What kit.Source.next() says: times that nobody can guess, each once. */
final class SecretClock {
    private final SplittableRandom random;
    private final List<String> told = new ArrayList<>();
    private final Deque<Question> held = new ArrayDeque<>();
    private long now;
    private boolean holds;

    SecretClock(Programs programs, SplittableRandom random) throws Exception {
        this.random = random;
        this.now = random.nextLong(1_000_000_000_000L, 2_000_000_000_000L);
        programs.questions("source", this::asked);
    }

    /** From now on, or no longer, who asks has to wait. */
    void hold(boolean wanted) {
        holds = wanted;
        while (!holds && !held.isEmpty()) {
            asked(held.removeFirst());
        }
    }

    private void asked(Question question) {
        if (holds) {
            held.addLast(question);
            return;
        }
        now += random.nextLong(1, 1_000_000);
        told.add(Long.toString(now));
        try {
            question.answer(told.getLast());
        } catch (Exception e) {
            throw new IllegalStateException("an answer cannot be sent", e);
        }
    }

    int waiting() {
        return held.size();
    }

    /** How many times it has told so far. */
    int told() {
        return told.size();
    }

    /** The how-manieth this was; -1 if it never said so. */
    int when(String time) {
        return told.indexOf(time);
    }
}
