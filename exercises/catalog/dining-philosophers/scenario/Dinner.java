import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Inputs: philosophers, meals of each. The answer: how often each has eaten, how often somebody ate in a thread other than their own,
 * and how often a fork was in two hands.
 */
public final class Dinner implements Scenario<Factory> {
    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        int n = stage.whole(0);
        Table table = factory.create(n);
        Forks forks = new Forks(n);
        int[] eaten = new int[n];
        int[] strange = new int[n];
        List<Callable<?>> parts = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            int me = i;
            parts.add(() -> {
                Thread own = Thread.currentThread();
                for (int meal = 0; meal < stage.whole(1); meal++) {
                    table.dine(me, () -> {
                        forks.take(me);
                        eaten[me]++;
                        strange[me] += Thread.currentThread() == own ? 0 : 1;
                        forks.putBack(me);
                    });
                }
                return null;
            });
        }
        stage.together("philosopher", parts);
        return List.of(eaten, strange, forks.clashes());
    }
}
