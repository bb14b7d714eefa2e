import java.math.BigInteger;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** Wrong: report waits for its inputs, and nobody can bring them to a thread that waits. */
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
        try {
            return CompletableFuture.completedFuture("sum=" + sum.join() + " factorial=" + factorial.join());
        } catch (CompletionException e) {
            return CompletableFuture.completedFuture("failed: " + e.getCause().getMessage());
        }
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
