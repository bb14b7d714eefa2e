import forkyard.kit.EventLog;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import forkyard.kit.Troupe;
import java.util.List;

/**
 * Input: for each thread its calls, an item to produce or 0 to consume one. Each call's beginning and its end with the
 * result (0 where there is none, -1 for null) are events. The answer: trouble.
 */
public final class Histories implements Scenario<Handoff<Long>> {
    @Override
    public Object play(Handoff<Long> handoff, Stage stage) throws Exception {
        long[][] script = stage.input(0, long[][].class);
        EventLog log = stage.log();
        Troupe troupe = new Troupe();
        for (int i = 0; i < script.length; i++) {
            int me = i;
            troupe.add(() -> {
                for (int call = 0; call < script[me].length; call++) {
                    log.event("call", me, call);
                    log.event("return", me, call, make(handoff, script[me][call]));
                }
            });
        }
        return List.of(troupe.play(stage));
    }

    private static long make(Handoff<Long> handoff, long item) throws InterruptedException {
        if (item != 0) {
            handoff.produce(item);
            return 0;
        }
        Long consumed = handoff.consume();
        return consumed == null ? -1 : consumed;
    }
}
