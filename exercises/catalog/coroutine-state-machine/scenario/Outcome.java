import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** What became of a machine, in a form that can cross: its states, or why it failed; both null if it is still on its way. */
final class Outcome {
    private Outcome() {}

    static List<Object> of(CompletableFuture<List<String>> result) {
        if (!result.isDone()) {
            return Arrays.asList(null, null);
        }
        try {
            return Arrays.asList(result.join().toArray(String[]::new), null);
        } catch (CancellationException e) {
            return Arrays.asList(null, "cancelled");
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            return Arrays.asList(null, String.valueOf(e.getCause().getMessage()));
        }
    }
}
