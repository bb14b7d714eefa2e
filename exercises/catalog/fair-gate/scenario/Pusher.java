import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import forkyard.kit.Visitors;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Inputs: permits, rounds. The pusher has all permits. In each round, when a visitor waits, the pusher gives one back and wants it again at
 * once. Then it waits until the visitor is gone. The answer: in how many rounds the pusher got the permit before the visitor.
 */
public final class Pusher implements Scenario<Factory> {
    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        FairGate gate = factory.create(stage.whole(0));
        int rounds = stage.whole(1);
        Visitors visitors = new Visitors(1);
        Semaphore mayCome = new Semaphore(0);
        Semaphore comes = new Semaphore(0);
        Semaphore gone = new Semaphore(0);
        AtomicInteger served = new AtomicInteger();
        int[] pushed = new int[1];
        stage.together("visitor", List.of(
                () -> {
                    visitors.comes(0);
                    for (int round = 1; round <= rounds; round++) {
                        mayCome.acquire();
                        comes.release();
                        gate.enter();
                        served.set(round);
                        gate.leave();
                        gone.release();
                    }
                    return null;
                },
                () -> {
                    for (int i = 0; i < stage.whole(0); i++) {
                        gate.enter();
                    }
                    for (int round = 1; round <= rounds; round++) {
                        mayCome.release();
                        comes.acquire();
                        visitors.awaitRest(0);
                        gate.leave();
                        gate.enter();
                        pushed[0] += served.get() < round ? 1 : 0;
                        gate.leave();
                        gone.acquire();
                        gate.enter();
                    }
                    gate.leave();
                    return null;
                }));
        return pushed[0];
    }
}
