import forkyard.kit.EventLog;
import forkyard.kit.Probe;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;

/** Input: n. Greetings meet at the gate {@code greet}. The answer is what each greeting noted before it ended. */
public final class Greetings implements Scenario<HelloThreads> {
    @Override
    public Object play(HelloThreads solution, Stage stage) throws Exception {
        int n = stage.whole(0);
        EventLog log = stage.log();
        Probe gate = stage.probe("greet");
        long[] notes = new long[n];
        log.event("call");
        solution.greetAll(n, i -> {
            log.event("enter", i);
            try {
                // Whoever greets a wrong number comes to the gate all the same: that is another fault than not being there.
                long secret = gate.arrive();
                if (i >= 0 && i < n) {
                    notes[i] = secret;
                }
                log.event("leave", i, secret);
            } catch (InterruptedException e) {
                log.event("interrupted", i);
                Thread.currentThread().interrupt();
            }
        });
        log.event("return");
        return notes;
    }
}
