import java.math.BigInteger;
import java.util.Map;

public final class Solution implements Cooperative {
    @Override
    public Map<String, BigInteger> runAll(int f, int fib, int n, int k, Step step) throws Exception {
        // Three tasks, each in a thread of its own.
        return Map.of("factorial", factorial(f, step));
    }

    private static BigInteger factorial(int f, Step step) throws InterruptedException {
        BigInteger product = BigInteger.ONE;
        for (int i = 1; i <= f; i++) {
            step.pause("factorial", i);
            product = product.multiply(BigInteger.valueOf(i));
        }
        return product;
    }
}
