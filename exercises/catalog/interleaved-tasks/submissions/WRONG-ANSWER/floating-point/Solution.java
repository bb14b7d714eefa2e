import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Wrong: a double has 53 bits, and rounds what has more. */
public final class Solution implements Cooperative {
    @Override
    public Map<String, BigInteger> runAll(int f, int fib, int n, int k, Step step) throws Exception {
        try (ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<BigInteger> factorial = tasks.submit(() -> factorial(f, step));
            Future<BigInteger> fibonacci = tasks.submit(() -> fibonacci(fib, step));
            Future<BigInteger> binomial = tasks.submit(() -> binomial(n, k, step));
            return Map.of(
                    "factorial", factorial.get(), "fibonacci", fibonacci.get(), "binomial", binomial.get());
        }
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
        double result = 1;
        for (int i = 1; i <= k; i++) {
            step.pause("binomial", i);
            result = result * (n - i + 1) / i;
        }
        return new BigDecimal(result).toBigInteger();
    }
}
