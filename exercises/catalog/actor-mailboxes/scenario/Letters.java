import forkyard.kit.EventLog;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Inputs: threads of the system, actors, sender by sender how each letter makes its actor fail (0 not at all). Each sender
 * writes to the actors in turns. The log tells what the actors did, and when the system was said to be quiet.
 */
public final class Letters implements Scenario<Factory> {
    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        EventLog log = stage.log();
        int actors = stage.whole(1);
        int[][] failures = stage.input(2, int[][].class);
        try (ActorSystem system = factory.create(stage.whole(0))) {
            List<Ref<Letter>> refs = new ArrayList<>();
            for (int i = 0; i < actors; i++) {
                int actor = i;
                refs.add(system.spawn(() -> new Recorder(actor, log)));
            }
            List<Callable<?>> parts = new ArrayList<>();
            for (int i = 0; i < failures.length; i++) {
                int me = i;
                parts.add(() -> {
                    log.event("sender");
                    for (int number = 0; number < failures[me].length; number++) {
                        refs.get((me + number) % actors).tell(new Letter(me, number, failures[me][number]));
                    }
                    return null;
                });
            }
            stage.together("sender", parts);
            system.awaitQuiescence();
            log.event("quiet");
        }
        return actors;
    }
}
