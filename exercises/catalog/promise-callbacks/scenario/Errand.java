import java.math.BigInteger;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Asks for a sum (0) or a factorial (1). */
final class Errand {
    private Errand() {}

    static CompletableFuture<BigInteger> send(Promises promises, int kind, int n, Executor executor) {
        return kind == 0 ? promises.sum(n, executor) : promises.factorial(n, executor);
    }
}
