import java.math.BigInteger;
import java.util.Map;

/** Three tasks that spend most of their time waiting. */
public interface Cooperative {
    /**
     * Computes f!, the Fibonacci number F(fib), and n over k, each in a task of its own, all three at the same time. Each task
     * takes its steps one by one, and calls {@link Step#pause} before every one of them.
     *
     * @param f 0 or more: the task {@code factorial} has f steps
     * @param fib 0 or more: the task {@code fibonacci} has fib steps; F(0) = 0, F(1) = 1
     * @param n 0 or more
     * @param k 0 or more: the task {@code binomial} has k steps; if k is greater than n, the result is 0
     * @return the three results, by the name of the task, when all have ended
     */
    Map<String, BigInteger> runAll(int f, int fib, int n, int k, Step step) throws Exception;
}
