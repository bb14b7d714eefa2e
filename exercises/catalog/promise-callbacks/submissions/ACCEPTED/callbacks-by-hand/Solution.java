import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Callbacks on both, and whoever comes first decides: a future takes only one result. */
public final class Solution implements Promises {
    @Override
    public CompletableFuture<BigInteger> sum(int n, Executor executor) {
        CompletableFuture<BigInteger> result = new CompletableFuture<>();
        executor.execute(() -> result.complete(added(n)));
        return result;
    }

    @Override
    public CompletableFuture<BigInteger> factorial(int n, Executor executor) {
        CompletableFuture<BigInteger> result = new CompletableFuture<>();
        executor.execute(() -> result.complete(multiplied(n)));
        return result;
    }

    @Override
    public CompletableFuture<String> report(
            CompletableFuture<BigInteger> sum, CompletableFuture<BigInteger> factorial, Duration limit) {
        CompletableFuture<String> line = new CompletableFuture<>();
        AtomicInteger missing = new AtomicInteger(2);
        for (CompletableFuture<BigInteger> each : List.of(sum, factorial)) {
            each.whenComplete((_, failure) -> {
                if (failure != null) {
                    line.complete(describe(failure));
                } else if (missing.decrementAndGet() == 0) {
                    line.complete("sum=" + sum.join() + " factorial=" + factorial.join());
                }
            });
        }
        return line.completeOnTimeout("timeout", limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static String describe(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return "failed: " + cause.getMessage();
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
