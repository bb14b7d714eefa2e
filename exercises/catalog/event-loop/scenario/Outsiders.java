import forkyard.kit.Pace;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Inputs: outsiders, calls of each. They post callbacks from threads of their own while the loop runs; the last callback to be
 * run stops it. The answer: {outsider, call, whether in the loop's thread} for each callback.
 */
public final class Outsiders implements Scenario<Factory> {
    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        int outsiders = stage.whole(0);
        int calls = stage.whole(1);
        EventLoop loop = factory.create(new VirtualClock());
        Pace pace = stage.pace(outsiders);
        Thread[] runner = new Thread[1];
        List<int[]> trace = new ArrayList<>();
        List<Callable<?>> parts = new ArrayList<>();
        parts.add(() -> {
            runner[0] = Thread.currentThread();
            loop.run();
            return null;
        });
        for (int i = 0; i < outsiders; i++) {
            int me = i;
            parts.add(() -> {
                for (int call = 0; call < calls; call++) {
                    int number = call;
                    pace.abreast(me, call + 1);
                    loop.callSoonThreadSafe(() -> {
                        trace.add(new int[] {me, number, Thread.currentThread() == runner[0] ? 1 : 0});
                        if (trace.size() == outsiders * calls) {
                            loop.stop();
                        }
                    });
                }
                pace.done(me);
                return null;
            });
        }
        stage.together("player", parts);
        return trace.toArray(int[][]::new);
    }
}
