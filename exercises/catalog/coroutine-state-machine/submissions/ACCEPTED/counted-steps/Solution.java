import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** A trampoline: a callback that comes while the steps are being done only counts one more. */
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
        private final AtomicInteger toDo = new AtomicInteger();
        private int stepsLeft;

        Machine(Decide decide, int maxSteps) {
            this.decide = decide;
            this.stepsLeft = maxSteps;
        }

        /** One more step is to be done; whoever is doing steps already does this one, too. */
        void goOn() {
            if (toDo.getAndIncrement() == 0) {
                do {
                    step();
                } while (toDo.decrementAndGet() > 0);
            }
        }

        private void step() {
            if (result.isDone()) {
                return;
            }
            if (stepsLeft == 0) {
                result.complete(states);
                return;
            }
            stepsLeft--;
            decide.next(states.getLast()).whenComplete((next, failure) -> {
                if (failure != null) {
                    result.completeExceptionally(failure);
                } else if (next < 0) {
                    result.complete(states);
                } else {
                    states.add("s" + next);
                    goOn();
                }
            });
        }
    }
}
