import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;

/** Inputs: threads of the system, actors, messages to each. The answer: how many messages each actor had when all was quiet. */
public final class Crowd implements Scenario<Factory> {
    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        int actors = stage.whole(1);
        int[] had = new int[actors];
        try (ActorSystem system = factory.create(stage.whole(0))) {
            List<Ref<Integer>> crowd = new ArrayList<>();
            for (int i = 0; i < actors; i++) {
                crowd.add(system.spawn(() -> me -> had[me]++));
            }
            for (int message = 0; message < stage.whole(2); message++) {
                for (int i = 0; i < actors; i++) {
                    crowd.get(i).tell(i);
                }
            }
            system.awaitQuiescence();
        }
        return had;
    }
}
