import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Wrong: only the first answer is waited for by callback; the callback itself waits for all the others. */
public final class Solution implements Fsm {
    @Override
    public CompletableFuture<List<String>> run(Decide decide, int maxSteps) {
        List<String> states = new ArrayList<>(List.of("s0"));
        if (maxSteps == 0) {
            return CompletableFuture.completedFuture(states);
        }
        return decide.next("s0").thenApply(first -> {
            int next = first;
            for (int step = 1; next >= 0; step++) {
                states.add("s" + next);
                next = step < maxSteps ? decide.next("s" + next).join() : -1;
            }
            return states;
        });
    }
}
