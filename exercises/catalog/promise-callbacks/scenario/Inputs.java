import java.math.BigInteger;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Brings what a report waits for. */
final class Inputs {
    private static final int VALUE = 0;
    private static final int FAILS = 1;

    private Inputs() {}

    /** A number, or a failure, or a failure as it comes from an earlier stage: wrapped. */
    static void bring(CompletableFuture<BigInteger> input, int kind, String text) {
        switch (kind) {
            case VALUE -> input.complete(new BigInteger(text));
            case FAILS -> input.completeExceptionally(new InputFailed(text));
            default -> input.completeExceptionally(new CompletionException(new InputFailed(text)));
        }
    }
}
