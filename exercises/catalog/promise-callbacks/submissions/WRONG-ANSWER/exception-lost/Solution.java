import java.math.BigInteger;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Wrong: a failure becomes a number, and nobody ever hears of it. */
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
        return sum.exceptionally(_ -> BigInteger.ZERO)
                .thenCombine(
                        factorial.exceptionally(_ -> BigInteger.ZERO), (a, b) -> "sum=" + a + " factorial=" + b)
                .completeOnTimeout("timeout", limit.toMillis(), TimeUnit.MILLISECONDS);
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
