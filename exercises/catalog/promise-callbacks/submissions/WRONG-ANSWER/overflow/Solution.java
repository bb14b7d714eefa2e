import java.math.BigInteger;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Wrong: the product of two ints is an int, and too small for it. */
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
        return sum.thenCombine(factorial, (a, b) -> "sum=" + a + " factorial=" + b)
                .orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                .handle((line, failure) -> failure == null ? line : describe(failure));
    }

    private static String describe(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return cause instanceof TimeoutException ? "timeout" : "failed: " + cause.getMessage();
    }

    private static BigInteger added(int n) {
        return BigInteger.valueOf(n * (n + 1) / 2);
    }

    private static BigInteger multiplied(int n) {
        BigInteger product = BigInteger.ONE;
        for (int i = 2; i <= n; i++) {
            product = product.multiply(BigInteger.valueOf(i));
        }
        return product;
    }
}
