import forkyard.kit.Probe;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.Collections;
import java.util.concurrent.Callable;

/** Input: readers. All have the lock at once, and meet at the gate {@code read}. Then one writes. The answer: true. */
public final class ReadTogether implements Scenario<RwLock> {
    @Override
    public Object play(RwLock lock, Stage stage) throws Exception {
        Probe gate = stage.probe("read");
        Callable<?> reader = () -> {
            lock.lockRead();
            gate.arrive();
            lock.unlockRead();
            return null;
        };
        stage.together("reader", Collections.nCopies(stage.whole(0), reader));
        lock.lockWrite();
        lock.unlockWrite();
        return true;
    }
}
