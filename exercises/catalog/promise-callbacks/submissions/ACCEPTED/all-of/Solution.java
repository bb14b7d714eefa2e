import java.math.BigInteger;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for both in one stage, and asks them afterwards: then {@code join} waits no more. */
public final class Solution implements Promises {
    @Override
    public CompletableFuture<BigInteger> sum(int n, Executor executor) {
        return CompletableFuture.supplyAsync(() -> added(n), executor);
    }

    @Override
    public CompletableFuture<BigInteger> factorial(int n, Executor executor) {
        return CompletableFuture.supplyAsync(() -> multiplied(n), executor);
    }

    @Override
    public CompletableFuture<String> report(
            CompletableFuture<BigInteger> sum, CompletableFuture<BigInteger> factorial, Duration limit) {
        return CompletableFuture.allOf(sum, factorial)
                .orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                .handle((_, failure) ->
                        failure == null ? "sum=" + sum.join() + " factorial=" + factorial.join() : describe(failure));
    }

    private static String describe(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return cause instanceof TimeoutException ? "timeout" : "failed: " + cause.getMessage();
    }

    private static BigInteger added(int n) {
        return BigInteger.valueOf((long) n * (n + 1L) / 2);
    }

    private static BigInteger multiplied(int n) {
        BigInteger product = BigInteger.ONE;
        for (int i = 2; i <= n; i++) {
            product = product.multiply(BigInteger.valueOf(i));
        }
        return product;
    }
}
