import java.util.concurrent.CompletableFuture;

/** Knows where machines go. */
@FunctionalInterface
public interface Decide {
    /**
     * Where to go from this state.
     *
     * @return an answer that may be there already, or come later, brought by any thread; a state's number, or a negative number
     *     for the end
     */
    CompletableFuture<Integer> next(String state);
}
