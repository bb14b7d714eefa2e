import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.List;

/** Thread A and Thread B call increment() once each. The answer: the count. */
public final class Both implements Scenario<Increments> {
    @Override
    public Object play(Increments counter, Stage stage) throws Exception {
        List<Thread> threads = List.of(
                Thread.ofPlatform().name("Thread A").unstarted(counter::increment),
                Thread.ofPlatform().name("Thread B").unstarted(counter::increment));
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        return counter.count();
    }
}
