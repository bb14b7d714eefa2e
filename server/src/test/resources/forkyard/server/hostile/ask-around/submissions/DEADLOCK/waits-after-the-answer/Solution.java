import java.util.concurrent.CountDownLatch;

/** Waits for nothing once the last answer has come. */
public final class Solution implements AskAround {
    @Override
    public long ask(Oracle oracle) throws Exception {
        long soon = oracle.of("soon");
        new CountDownLatch(1).await();
        return soon;
    }
}
