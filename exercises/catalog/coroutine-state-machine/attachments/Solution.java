import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

public final class Solution implements Fsm {
    @Override
    public CompletableFuture<List<String>> run(Decide decide, int maxSteps) {
        List<String> states = new ArrayList<>();
        states.add("s0");
        // Ask decide.next("s0"), and go on when the answer has come.
        return CompletableFuture.completedFuture(states);
    }
}
