import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Wrong: never looks whether anybody still wants the result. */
public final class Solution implements Fsm {
    @Override
    public CompletableFuture<List<String>> run(Decide decide, int maxSteps) {
        Machine machine = new Machine(decide, maxSteps);
        machine.goOn();
        return machine.result;
    }

    private static final class Machine {
        final CompletableFuture<List<String>> result = new CompletableFuture<>();
        private final Decide decide;
        private final List<String> states = new ArrayList<>(List.of("s0"));
        private int stepsLeft;
        private boolean ended;

        Machine(Decide decide, int maxSteps) {
            this.decide = decide;
            this.stepsLeft = maxSteps;
        }

        /** Goes as far as answers are there; the next one that is not brings it back here. */
        void goOn() {
            while (!ended) {
                if (stepsLeft == 0) {
                    result.complete(states);
                    return;
                }
                stepsLeft--;
                CompletableFuture<Integer> answer = decide.next(states.getLast());
                if (!answer.isDone()) {
                    answer.whenComplete((next, failure) -> {
                        take(next, failure);
                        goOn();
                    });
                    return;
                }
                answer.whenComplete(this::take);
            }
        }

        private void take(Integer next, Throwable failure) {
            ended = failure != null || next < 0;
            if (failure != null) {
                result.completeExceptionally(failure);
            } else if (next < 0) {
                result.complete(states);
            } else {
                states.add("s" + next);
            }
        }
    }
}
