import forkyard.kit.Probe;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Inputs: the method, threads. There are two jobs more than threads. As many as there are threads begin and stay; the last of
 * these is held at the gate {@code room} until nothing else can happen, such as one more beginning. Events tell when jobs begin
 * and end. The answer: an {@link Outcome}, or several.
 */
public final class OneTooMany implements Scenario<ExecutorLab> {
    @Override
    public Object play(ExecutorLab lab, Stage stage) {
        int threads = stage.whole(1);
        Probe room = stage.probe("room");
        AtomicInteger begun = new AtomicInteger();
        CountDownLatch over = new CountDownLatch(1);
        List<Callable<Long>> jobs = new ArrayList<>();
        for (int i = 0; i < threads + 2; i++) {
            long me = i;
            jobs.add(() -> {
                stage.log().event("begin", me);
                int place = begun.incrementAndGet();
                if (place < threads) {
                    over.await();
                } else if (place == threads) {
                    room.arrive();
                    over.countDown();
                }
                stage.log().event("end", me);
                return me;
            });
        }
        return Outcome.of(lab, stage.whole(0), jobs, threads);
    }
}
