import forkyard.kit.Probe;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Inputs: philosophers, and which of them are hungry: no two neighbours. All eat, and meet at the gate {@code eat} meanwhile. The
 * answer: how often each has eaten.
 */
public final class SideBySide implements Scenario<Factory> {
    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        int n = stage.whole(0);
        Table table = factory.create(n);
        Probe gate = stage.probe("eat");
        int[] eaten = new int[n];
        List<Callable<?>> parts = new ArrayList<>();
        for (int each : stage.input(1, int[].class)) {
            parts.add(() -> {
                table.dine(each, () -> {
                    try {
                        gate.arrive();
                        eaten[each]++;
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
                return null;
            });
        }
        stage.together("philosopher", parts);
        return eaten;
    }
}
