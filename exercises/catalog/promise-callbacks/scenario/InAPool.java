import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Inputs: threads of the pool, then errands {kind, n}, all sent before any result is asked for. The answer: their results. */
public final class InAPool implements Scenario<Promises> {
    @Override
    public Object play(Promises promises, Stage stage) throws Exception {
        List<String> results = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(stage.whole(0))) {
            List<CompletableFuture<BigInteger>> futures = new ArrayList<>();
            for (int[] errand : stage.input(1, int[][].class)) {
                futures.add(Errand.send(promises, errand[0], errand[1], pool));
            }
            for (CompletableFuture<BigInteger> each : futures) {
                results.add(String.valueOf(each.get()));
            }
        }
        return results;
    }
}
