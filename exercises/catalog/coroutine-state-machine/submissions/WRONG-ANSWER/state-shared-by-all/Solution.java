import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Wrong: the way is kept in fields of the one object that runs all machines. */
public final class Solution implements Fsm {
    private List<String> states = new ArrayList<>();
    private int stepsLeft;

    @Override
    public CompletableFuture<List<String>> run(Decide decide, int maxSteps) {
        states = new ArrayList<>(List.of("s0"));
        stepsLeft = maxSteps;
        CompletableFuture<List<String>> result = new CompletableFuture<>();
        goOn(decide, result);
        return result;
    }

    private void goOn(Decide decide, CompletableFuture<List<String>> result) {
        while (!result.isDone()) {
            if (stepsLeft == 0) {
                result.complete(states);
                return;
            }
            stepsLeft--;
            CompletableFuture<Integer> answer = decide.next(states.getLast());
            if (!answer.isDone()) {
                answer.whenComplete((next, failure) -> {
                    take(next, failure, result);
                    goOn(decide, result);
                });
                return;
            }
            answer.whenComplete((next, failure) -> take(next, failure, result));
        }
    }

    private void take(Integer next, Throwable failure, CompletableFuture<List<String>> result) {
        if (failure != null) {
            result.completeExceptionally(failure);
        } else if (next < 0) {
            result.complete(states);
        } else {
            states.add("s" + next);
        }
    }
}
