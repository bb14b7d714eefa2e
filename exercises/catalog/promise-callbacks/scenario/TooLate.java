import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Inputs: milliseconds of the limit, and of each input its value, or an empty text if it never comes. A timer of the same
 * length is set after the call; when it is over and no report has come, the gate {@code late} says when nothing can happen any
 * more. The answer: what was seen of the report, and whether each input was complete then.
 */
public final class TooLate implements Scenario<Promises> {
    @Override
    public Object play(Promises promises, Stage stage) throws Exception {
        int limit = stage.whole(0);
        List<CompletableFuture<BigInteger>> inputs = List.of(input(stage, 1), input(stage, 2));
        Seen seen = Seen.of(promises.report(inputs.get(0), inputs.get(1), Duration.ofMillis(limit)));
        new CompletableFuture<Void>()
                .completeOnTimeout(null, limit, TimeUnit.MILLISECONDS)
                .get();
        if (!seen.told()) {
            stage.probe("late").arrive();
        }
        return List.of(
                seen.answer(), inputs.get(0).isDone(), inputs.get(1).isDone());
    }

    private static CompletableFuture<BigInteger> input(Stage stage, int index) {
        String text = stage.input(index, String.class);
        return text.isEmpty() ? new CompletableFuture<>() : CompletableFuture.completedFuture(new BigInteger(text));
    }
}
