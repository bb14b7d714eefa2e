import forkyard.kit.EventLog;
import forkyard.kit.Probe;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Inputs: what has been called before, how many wait, the call by which they wait, and what the director calls then; all as in
 * {@code Calls}. He comes to the gate {@code quiet} first, where he is held until all others are at rest. That he begins and that
 * a waiter goes on, with what result, are events.
 */
public final class Waiters implements Scenario<Event> {
    @Override
    public Object play(Event event, Stage stage) throws Exception {
        int waiters = stage.whole(1);
        int[] wait = stage.input(2, int[].class);
        Probe quiet = stage.probe("quiet");
        EventLog log = stage.log();
        make(event, stage.input(0, int[].class));
        List<Callable<?>> parts = new ArrayList<>();
        for (int i = 0; i < waiters; i++) {
            int me = i;
            parts.add(() -> {
                log.event("goes on", me, Calls.make(event, wait));
                return null;
            });
        }
        parts.add(() -> {
            quiet.arrive();
            log.event("begins");
            make(event, stage.input(3, int[].class));
            return null;
        });
        stage.together("player", parts);
        return null;
    }

    private static void make(Event event, int[] operations) throws InterruptedException {
        for (int operation : operations) {
            Calls.make(event, new int[] {operation, 0});
        }
    }
}
