import java.util.concurrent.CountDownLatch;

/** Every thread waits, longer than it takes to tell a deadlock; but there is an answer on its way. */
public final class Solution implements AskAround {
    @Override
    public long ask(Oracle oracle) throws Exception {
        CountDownLatch late = new CountDownLatch(1);
        Thread.ofVirtual().start(() -> {
            try {
                oracle.of("late");
            } catch (InterruptedException e) {
                return;
            }
            late.countDown();
        });
        late.await();
        return oracle.of("soon");
    }
}
