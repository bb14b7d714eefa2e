import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Three threads that put their results into a map made for several threads. */
public final class Solution implements Cooperative {
    @Override
    public Map<String, BigInteger> runAll(int f, int fib, int n, int k, Step step) throws Exception {
        Map<String, BigInteger> results = new ConcurrentHashMap<>();
        List<Thread> threads = List.of(
                started(results, "factorial", () -> factorial(f, step)),
                started(results, "fibonacci", () -> fibonacci(fib, step)),
                started(results, "binomial", () -> binomial(n, k, step)));
        for (Thread each : threads) {
            each.join();
        }
        return results;
    }

    private static Thread started(Map<String, BigInteger> results, String name, Task task) {
        return Thread.ofVirtual().name(name).start(() -> {
            try {
                results.put(name, task.run());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static BigInteger factorial(int f, Step step) throws InterruptedException {
        BigInteger product = BigInteger.ONE;
        for (int i = 1; i <= f; i++) {
            step.pause("factorial", i);
            product = product.multiply(BigInteger.valueOf(i));
        }
        return product;
    }

    private static BigInteger fibonacci(int fib, Step step) throws InterruptedException {
        BigInteger current = BigInteger.ZERO;
        BigInteger next = BigInteger.ONE;
        for (int i = 1; i <= fib; i++) {
            step.pause("fibonacci", i);
            BigInteger sum = current.add(next);
            current = next;
            next = sum;
        }
        return current;
    }

    private static BigInteger binomial(int n, int k, Step step) throws InterruptedException {
        BigInteger result = BigInteger.ONE;
        for (int i = 1; i <= k; i++) {
            step.pause("binomial", i);
            // n - i + 1 over i, one after another: the product of i of them can be divided by i.
            result = result.multiply(BigInteger.valueOf(n - i + 1)).divide(BigInteger.valueOf(i));
        }
        return result;
    }

    @FunctionalInterface
    private interface Task {
        BigInteger run() throws InterruptedException;
    }
}
