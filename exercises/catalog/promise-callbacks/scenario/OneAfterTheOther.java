import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Inputs: which input comes first (0 or 1), how many are there before the report is asked for, and of the two inputs what kind
 * each is ({@link Inputs#bring}) and its text. All is done by one thread. The answer: what was seen of the report after the
 * call and after each input that came later.
 */
public final class OneAfterTheOther implements Scenario<Promises> {
    @Override
    public Object play(Promises promises, Stage stage) {
        int first = stage.whole(0);
        int before = stage.whole(1);
        int[] kinds = stage.input(2, int[].class);
        String[] texts = stage.input(3, String[].class);
        List<CompletableFuture<BigInteger>> inputs = List.of(new CompletableFuture<>(), new CompletableFuture<>());
        List<Object> answers = new ArrayList<>();
        Seen seen = null;
        for (int step = 0; step <= 2; step++) {
            if (step == before) {
                seen = report(promises, inputs);
            }
            if (seen != null) {
                answers.add(seen.answer());
            }
            if (step < 2) {
                int next = (first + step) % 2;
                Inputs.bring(inputs.get(next), kinds[next], texts[next]);
            }
        }
        return answers;
    }

    /** What an input failed with may come right out of the call: then the report counts as failed. */
    private static Seen report(Promises promises, List<CompletableFuture<BigInteger>> inputs) {
        try {
            return Seen.of(promises.report(inputs.get(0), inputs.get(1), Duration.ofHours(1)));
        } catch (InputFailed | CompletionException e) {
            return Seen.of(CompletableFuture.failedFuture(e));
        }
    }
}
