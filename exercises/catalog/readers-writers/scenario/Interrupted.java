import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import forkyard.kit.Visitors;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * Inputs: whether one who has the lock writes, whether one who waits for it does. The one who waits is interrupted. If the lock is held
 * for reading, another reader comes before that and one after, and both get it while the first has it. Then all write. The answer:
 * whether there was an InterruptedException.
 */
public final class Interrupted implements Scenario<RwLock> {
    @Override
    public Object play(RwLock lock, Stage stage) throws Exception {
        boolean holderWrites = stage.input(0, Boolean.class);
        boolean waiterWrites = stage.input(1, Boolean.class);
        Visitors waiter = new Visitors(1);
        Visitors behind = new Visitors(1);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch waiting = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        boolean[] threw = new boolean[1];
        stage.together("visitor", List.of(
                () -> {
                    Hold.lock(lock, holderWrites);
                    begun.countDown();
                    mayEnd.await();
                    Hold.unlock(lock, holderWrites);
                    write(lock);
                    return null;
                },
                () -> {
                    begun.await();
                    waiter.comes(0);
                    waiting.countDown();
                    try {
                        Hold.lock(lock, waiterWrites);
                        Hold.unlock(lock, waiterWrites);
                    } catch (InterruptedException e) {
                        threw[0] = true;
                    }
                    over.countDown();
                    mayEnd.await();
                    write(lock);
                    return null;
                },
                () -> {
                    waiting.await();
                    waiter.awaitRest(() -> false);
                    behind.comes(0);
                    if (!holderWrites) {
                        read(lock);
                    }
                    return null;
                },
                () -> {
                    waiting.await();
                    waiter.awaitRest(() -> false);
                    behind.awaitRest(() -> false);
                    waiter.interrupt(0);
                    waiter.awaitRest(() -> over.getCount() == 0);
                    if (!holderWrites) {
                        read(lock);
                    }
                    mayEnd.countDown();
                    write(lock);
                    return null;
                }));
        return threw[0];
    }

    private static void read(RwLock lock) throws InterruptedException {
        lock.lockRead();
        lock.unlockRead();
    }

    private static void write(RwLock lock) throws InterruptedException {
        lock.lockWrite();
        lock.unlockWrite();
    }
}
