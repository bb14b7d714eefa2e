import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Inputs: the two numbers. Two threads bring them. The answer: what was seen of the report then. */
public final class AtOnce implements Scenario<Promises> {
    @Override
    public Object play(Promises promises, Stage stage) throws Exception {
        BigInteger first = BigInteger.valueOf(stage.whole(0));
        BigInteger second = BigInteger.valueOf(stage.whole(1));
        CompletableFuture<BigInteger> sum = new CompletableFuture<>();
        CompletableFuture<BigInteger> factorial = new CompletableFuture<>();
        Seen seen = Seen.of(promises.report(sum, factorial, Duration.ofHours(1)));
        stage.together("bringer", List.of(() -> sum.complete(first), () -> factorial.complete(second)));
        return seen.answer();
    }
}
