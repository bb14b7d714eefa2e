import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Wrong: an answer comes from outside after the last look and before the flag is cleared. Nobody takes it. */
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
        private volatile boolean atWork;
        private volatile boolean more = true;

        Machine(Decide decide, int maxSteps) {
            this.decide = decide;
            this.stepsLeft = maxSteps;
        }

        void goOn() {
            if (atWork) {
                return;
            }
            atWork = true;
            while (more && !result.isDone()) {
                more = false;
                if (stepsLeft == 0) {
                    result.complete(states);
                    return;
                }
                stepsLeft--;
                decide.next(states.getLast()).whenComplete(this::take);
            }
            atWork = false;
        }

        private void take(Integer next, Throwable failure) {
            if (failure != null) {
                result.completeExceptionally(failure);
            } else if (next < 0) {
                result.complete(states);
            } else {
                states.add("s" + next);
                more = true;
                goOn();
            }
        }
    }
}
