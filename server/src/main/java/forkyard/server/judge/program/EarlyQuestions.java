package forkyard.server.judge.program;

import forkyard.engine.process.QuestionSocket.Question;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Questions of processes that the kernel has not told of yet: a process may be quicker than the news of its birth. */
final class EarlyQuestions {
    /** After this it has ended, or is none of the submission's. */
    private static final Duration LONGEST = Duration.ofSeconds(1);

    private final Census census;
    private final List<Early> early = new ArrayList<>();

    private record Early(Question question, long until) {}

    EarlyQuestions(Census census) {
        this.census = census;
    }

    /** Whether it has to wait. */
    boolean holds(Question question, long now) {
        if (census.inside(question.process()) != 0) {
            return false;
        }
        early.add(new Early(question, now + LONGEST.toNanos()));
        return true;
    }

    /** Those that need not wait any longer. */
    List<Question> due(long now) {
        if (early.isEmpty()) {
            return List.of();
        }
        List<Early> due = early.stream()
                .filter(each -> each.until <= now || census.inside(each.question.process()) != 0)
                .toList();
        early.removeAll(due);
        return due.stream().map(Early::question).toList();
    }
}
