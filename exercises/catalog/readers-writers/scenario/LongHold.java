import forkyard.kit.Probe;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Inputs: whether the first writes, then the same of others who must wait for it. The first has the lock while it is at the gate
 * {@code quiet}. The answer: how many others had the lock at the same time.
 */
public final class LongHold implements Scenario<RwLock> {
    @Override
    public Object play(RwLock lock, Stage stage) throws Exception {
        Probe quiet = stage.probe("quiet");
        CountDownLatch begun = new CountDownLatch(1);
        AtomicInteger holding = new AtomicInteger();
        AtomicInteger early = new AtomicInteger();
        List<Callable<?>> parts = new ArrayList<>();
        parts.add(() -> {
            boolean writes = stage.input(0, Boolean.class);
            Hold.lock(lock, writes);
            holding.set(1);
            begun.countDown();
            quiet.arrive();
            holding.set(0);
            Hold.unlock(lock, writes);
            return null;
        });
        for (boolean writes : stage.input(1, boolean[].class)) {
            parts.add(() -> {
                begun.await();
                Hold.lock(lock, writes);
                early.addAndGet(holding.get());
                Hold.unlock(lock, writes);
                return null;
            });
        }
        stage.together("visitor", parts);
        return early.get();
    }
}
