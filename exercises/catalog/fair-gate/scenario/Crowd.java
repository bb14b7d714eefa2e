import forkyard.kit.Pace;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Input: threads, visits of each. There is one permit, and inside is a counter that nothing protects but the gate. The answer: what it
 * has counted, and how often there was somebody else inside.
 */
public final class Crowd implements Scenario<Factory> {
    private static final class Room {
        int visits;
        int inside;
        int company;

        void visit() {
            inside++;
            company += inside == 1 ? 0 : 1;
            visits++;
            inside--;
        }
    }

    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        FairGate gate = factory.create(1);
        int threads = stage.whole(0);
        Room room = new Room();
        Pace pace = stage.pace(threads);
        List<Callable<?>> parts = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int me = i;
            parts.add(() -> {
                for (int visit = 1; visit <= stage.whole(1); visit++) {
                    pace.abreast(me, visit);
                    gate.enter();
                    room.visit();
                    gate.leave();
                }
                pace.done(me);
                return null;
            });
        }
        stage.together("visitor", parts);
        return List.of(room.visits, room.company);
    }
}
