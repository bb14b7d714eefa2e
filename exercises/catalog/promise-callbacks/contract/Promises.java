import java.math.BigInteger;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Results that are not there yet. No method waits for anything; any number of threads may call them at once. */
public interface Promises {
    /**
     * The sum of the numbers 1 to n.
     *
     * @param n 0 or more; the sum of no numbers is 0
     * @param executor does the work, all of it
     */
    CompletableFuture<BigInteger> sum(int n, Executor executor);

    /**
     * The product of the numbers 1 to n.
     *
     * @param n 0 or more; the product of no numbers is 1
     * @param executor does the work, all of it
     */
    CompletableFuture<BigInteger> factorial(int n, Executor executor);

    /**
     * A line about two results: {@code sum=A factorial=B} as soon as both are there, {@code failed: MESSAGE} if one of them
     * failed with an exception of that message, {@code timeout} if the limit is over before both are there. The line comes in
     * the thread that brought what was missing. The two futures belong to the caller, and nothing is done to them.
     *
     * @param limit counted from this call
     * @return a future that never fails
     */
    CompletableFuture<String> report(
            CompletableFuture<BigInteger> sum, CompletableFuture<BigInteger> factorial, Duration limit);
}
