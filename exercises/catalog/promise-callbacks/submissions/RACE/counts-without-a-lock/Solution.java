import java.math.BigInteger;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/** Wrong: two threads count down one number at the same time, and no one sees it reach 0. */
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
        CompletableFuture<String> line = new CompletableFuture<>();
        int[] missing = {2};
        BiConsumer<BigInteger, Throwable> arrived = (_, failure) -> {
            if (failure != null) {
                line.complete(describe(failure));
            } else if (--missing[0] == 0) {
                line.complete("sum=" + sum.join() + " factorial=" + factorial.join());
            }
        };
        sum.whenComplete(arrived);
        factorial.whenComplete(arrived);
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
