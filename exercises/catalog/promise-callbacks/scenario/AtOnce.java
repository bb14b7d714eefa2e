import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/** Inputs: of the two inputs what kind each is and its text. Two threads bring them. The answer: what was seen of the report then. */
public final class AtOnce implements Scenario<Promises> {
    @Override
    public Object play(Promises promises, Stage stage) throws Exception {
        int[] kinds = stage.input(0, int[].class);
        String[] texts = stage.input(1, String[].class);
        List<CompletableFuture<BigInteger>> inputs = List.of(new CompletableFuture<>(), new CompletableFuture<>());
        Seen seen = Seen.of(promises.report(inputs.get(0), inputs.get(1), Duration.ofHours(1)));
        stage.together("bringer", List.of(bringer(inputs, kinds, texts, 0), bringer(inputs, kinds, texts, 1)));
        return seen.answer();
    }

    private static Callable<?> bringer(List<CompletableFuture<BigInteger>> inputs, int[] kinds, String[] texts, int i) {
        return () -> {
            Inputs.bring(inputs.get(i), kinds[i], texts[i]);
            return null;
        };
    }
}
