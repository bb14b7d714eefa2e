import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import forkyard.kit.Visitors;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/**
 * There is one permit, which the host has. Two visitors come, each when the one before waits, as seen at the gates {@code rest-1} and
 * {@code rest-2}. Then the first is interrupted by somebody else at the same time as the host gives the permit back. At last the host
 * takes it again. The answer: what became of each visitor, 1 for in and 2 for interrupted.
 */
public final class Crossing implements Scenario<Factory> {
    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        FairGate gate = factory.create(1);
        Visitors visitors = new Visitors(2);
        CountDownLatch[] mayCome = {new CountDownLatch(1), new CountDownLatch(1)};
        CountDownLatch both = new CountDownLatch(1);
        CountDownLatch gone = new CountDownLatch(2);
        int[] became = new int[2];
        List<Callable<?>> parts = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            int me = i;
            parts.add(() -> {
                mayCome[me].await();
                visitors.comes(me);
                try {
                    gate.enter();
                    became[me] = 1;
                    gate.leave();
                } catch (InterruptedException e) {
                    became[me] = 2;
                }
                Thread.interrupted();
                gone.countDown();
                return null;
            });
        }
        parts.add(() -> {
            both.await();
            visitors.interrupt(0);
            return null;
        });
        parts.add(() -> {
            gate.enter();
            for (int i = 0; i < 2; i++) {
                mayCome[i].countDown();
                stage.probe("rest-" + (i + 1)).arrive();
            }
            both.countDown();
            gate.leave();
            gone.await();
            gate.enter();
            return null;
        });
        stage.together("visitor", parts);
        return became;
    }
}
