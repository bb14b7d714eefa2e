import forkyard.kit.EventLog;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import forkyard.kit.Visitors;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/**
 * Inputs: permits, visitors, one of them who is interrupted (or -1), whether to come to the gates {@code rest-1}, {@code rest-2} … to see
 * that all are at rest, instead of looking at the threads. The host takes all permits. Then the visitors come, each when the one before
 * waits; one is interrupted; the host gives one permit back, which then goes from hand to hand. Events tell who is in, who was
 * interrupted, and when the host gave the permit back. At last the host takes all permits once more. The answer: true.
 */
public final class Line implements Scenario<Factory> {
    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        FairGate gate = factory.create(stage.whole(0));
        int count = stage.whole(1);
        EventLog log = stage.log();
        Visitors visitors = new Visitors(count);
        CountDownLatch[] mayCome = new CountDownLatch[count];
        CountDownLatch gone = new CountDownLatch(count);
        List<Callable<?>> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int me = i;
            mayCome[me] = new CountDownLatch(1);
            parts.add(() -> {
                mayCome[me].await();
                visitors.comes(me);
                try {
                    gate.enter();
                    log.event("in", me);
                    gate.leave();
                } catch (InterruptedException e) {
                    log.event("interrupted", me);
                }
                gone.countDown();
                return null;
            });
        }
        parts.add(() -> {
            host(gate, stage, visitors, mayCome, gone);
            return null;
        });
        stage.together("visitor", parts);
        return true;
    }

    private static void host(
            FairGate gate, Stage stage, Visitors visitors, CountDownLatch[] mayCome, CountDownLatch gone)
            throws InterruptedException {
        int permits = stage.whole(0);
        int interrupted = stage.whole(2);
        takeAll(gate, permits);
        for (int i = 0; i < mayCome.length; i++) {
            mayCome[i].countDown();
            rest(stage, visitors, i, i + 1);
        }
        if (interrupted >= 0) {
            visitors.interrupt(interrupted);
            rest(stage, visitors, interrupted, mayCome.length + 1);
        }
        stage.log().event("leave");
        gate.leave();
        gone.await();
        for (int i = 1; i < permits; i++) {
            gate.leave();
        }
        takeAll(gate, permits);
    }

    private static void rest(Stage stage, Visitors visitors, int visitor, int number) throws InterruptedException {
        if (stage.input(3, Boolean.class)) {
            stage.probe("rest-" + number).arrive();
        } else {
            visitors.awaitRest(visitor);
        }
    }

    private static void takeAll(FairGate gate, int permits) throws InterruptedException {
        for (int i = 0; i < permits; i++) {
            gate.enter();
        }
    }
}
