import forkyard.kit.Probe;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Inputs: permits, visitors, how many there are who come to the gate {@code inside} while they are in. The answer: how many have been in
 * at the same time, at most.
 */
public final class Inside implements Scenario<Factory> {
    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        FairGate gate = factory.create(stage.whole(0));
        Probe meeting = stage.probe("inside");
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger came = new AtomicInteger();
        Callable<?> visitor = () -> {
            gate.enter();
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            if (came.incrementAndGet() <= stage.whole(2)) {
                meeting.arrive();
            }
            inside.decrementAndGet();
            gate.leave();
            return null;
        };
        stage.together("visitor", Collections.nCopies(stage.whole(1), visitor));
        return most.get();
    }
}
