import java.math.BigInteger;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Wrong: waits for its inputs, though not for ever. The caller is held up all the same. */
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
            String line = sum.thenCombine(factorial, (a, b) -> "sum=" + a + " factorial=" + b)
                    .get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return CompletableFuture.completedFuture(line);
        } catch (TimeoutException e) {
            return CompletableFuture.completedFuture("timeout");
        } catch (ExecutionException e) {
            return CompletableFuture.completedFuture("failed: " + e.getCause().getMessage());
        } catch (InterruptedException e) {
            return CompletableFuture.failedFuture(e);
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
