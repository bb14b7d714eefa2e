import forkyard.kit.EventLog;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import forkyard.kit.Troupe;
import java.util.List;

/**
 * Input: for each thread its calls, an item to put or 0 to take. Each call's beginning and its end with the result (0 for a
 * put, -1 for null) are events. The answer: trouble.
 */
public final class Histories implements Scenario<Mailbox<Long>> {
    @Override
    public Object play(Mailbox<Long> mailbox, Stage stage) throws Exception {
        long[][] script = stage.input(0, long[][].class);
        EventLog log = stage.log();
        Troupe troupe = new Troupe();
        for (int i = 0; i < script.length; i++) {
            int me = i;
            troupe.add(() -> {
                for (int call = 0; call < script[me].length; call++) {
                    log.event("call", me, call);
                    log.event("return", me, call, make(mailbox, script[me][call]));
                }
            });
        }
        return List.of(troupe.play(stage));
    }

    private static long make(Mailbox<Long> mailbox, long item) throws InterruptedException {
        if (item != 0) {
            mailbox.put(item);
            return 0;
        }
        Long taken = mailbox.take();
        return taken == null ? -1 : taken;
    }
}
