import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Inputs: f, fib, n, k. The second number i is over when as many are at the gate {@code second i} as have that many steps.
 * Events tell of each pause that begins and ends, {task, step}, and that the call has come back. The answer: the names of the
 * results, sorted, and the results.
 */
public final class Seconds implements Scenario<Cooperative> {
    @Override
    public Object play(Cooperative solution, Stage stage) throws Exception {
        int f = stage.whole(0);
        int fib = stage.whole(1);
        int k = stage.whole(3);
        int most = Math.max(f, Math.max(fib, k));
        Step step = (task, i) -> {
            stage.log().event("pause", task, i);
            // Whoever pauses where no step is to come has shown enough.
            if (i >= 1 && i <= most) {
                stage.probe("second " + i).arrive();
            }
            stage.log().event("step", task, i);
        };
        Map<String, BigInteger> results = new TreeMap<>(solution.runAll(f, fib, stage.whole(2), k, step));
        stage.log().event("back");
        return List.of(
                results.keySet().toArray(String[]::new),
                results.values().stream().map(String::valueOf).toArray(String[]::new));
    }
}
