import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Runs machines that go from state to state; many of them may be on their way at once. */
public interface Fsm {
    /**
     * Sends a machine on its way. It begins in the state {@code s0} and asks where to go; the answer i leads to the state
     * {@code si}, and there it asks again. A negative answer ends it, and so does the last of the steps.
     *
     * <p>Nothing waits: the first question is asked by the calling thread, and each further one by the thread that brings the
     * answer before it, while it does so. If a question fails, the machine fails with the same exception. Once the result has
     * been cancelled, no more is asked.
     *
     * @param maxSteps 0 or more; so many questions are asked at most
     * @return all states in the order in which they were visited, {@code s0} first
     */
    CompletableFuture<List<String>> run(Decide decide, int maxSteps);
}
