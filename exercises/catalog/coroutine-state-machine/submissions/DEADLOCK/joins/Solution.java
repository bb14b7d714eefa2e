import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Wrong: waits for each answer, in the thread that was to bring it. */
public final class Solution implements Fsm {
    @Override
    public CompletableFuture<List<String>> run(Decide decide, int maxSteps) {
        List<String> states = new ArrayList<>(List.of("s0"));
        for (int step = 0; step < maxSteps; step++) {
            int next = decide.next(states.getLast()).join();
            if (next < 0) {
                break;
            }
            states.add("s" + next);
        }
        return CompletableFuture.completedFuture(states);
    }
}
