import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Wrong: each answer that is there already calls the next step inside the last one, until the stack is full. */
public final class Solution implements Fsm {
    @Override
    public CompletableFuture<List<String>> run(Decide decide, int maxSteps) {
        CompletableFuture<List<String>> result = new CompletableFuture<>();
        List<String> states = new ArrayList<>(List.of("s0"));
        step(decide, maxSteps, states, result).whenComplete((_, failure) -> {
            if (failure == null) {
                result.complete(states);
            } else {
                result.completeExceptionally(failure);
            }
        });
        return result;
    }

    private static CompletableFuture<Void> step(
            Decide decide, int stepsLeft, List<String> states, CompletableFuture<?> result) {
        if (stepsLeft == 0 || result.isDone()) {
            return CompletableFuture.completedFuture(null);
        }
        return decide.next(states.getLast()).thenCompose(next -> {
            if (next < 0) {
                return CompletableFuture.completedFuture(null);
            }
            states.add("s" + next);
            return step(decide, stepsLeft - 1, states, result);
        });
    }
}
