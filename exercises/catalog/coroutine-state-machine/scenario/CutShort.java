import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;

/**
 * Inputs: a table, how many answers are brought, whether the result is cancelled then; otherwise the next question fails. The
 * answer: how many questions were asked until then, how many in the end, and an {@link Outcome}.
 */
public final class CutShort implements Scenario<Fsm> {
    private static final int MANY = 1_000;

    private record Open(CompletableFuture<Integer> question, int answer) {
        void bring() {
            question.complete(answer);
        }
    }

    @Override
    public Object play(Fsm fsm, Stage stage) {
        Queue<Open> open = new ArrayDeque<>();
        Questions questions = new Questions(
                stage.input(0, int[].class), (question, answer) -> open.add(new Open(question, answer)));
        CompletableFuture<List<String>> result = fsm.run(questions, MANY);
        for (int i = 0; i < stage.whole(1) && !open.isEmpty(); i++) {
            open.remove().bring();
        }
        int before = questions.count();
        if (stage.input(2, Boolean.class)) {
            result.cancel(true);
        } else if (!open.isEmpty()) {
            open.remove().question().completeExceptionally(new IllegalStateException("no way"));
        }
        while (!open.isEmpty()) {
            open.remove().bring();
        }
        return List.of(before, questions.count(), Outcome.of(result));
    }
}
