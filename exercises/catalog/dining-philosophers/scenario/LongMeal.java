import forkyard.kit.Probe;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/**
 * Inputs: philosophers, one of them. That one eats, at the gate {@code quiet}, while both neighbours are hungry. The answer: how often
 * each has eaten, and how often a fork was in two hands.
 */
public final class LongMeal implements Scenario<Factory> {
    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        int n = stage.whole(0);
        int eater = stage.whole(1);
        Table table = factory.create(n);
        Probe quiet = stage.probe("quiet");
        Forks forks = new Forks(n);
        CountDownLatch eats = new CountDownLatch(1);
        int[] eaten = new int[n];
        List<Callable<?>> parts = new ArrayList<>();
        parts.add(() -> {
            table.dine(eater, () -> {
                forks.take(eater);
                eats.countDown();
                pause(quiet);
                eaten[eater]++;
                forks.putBack(eater);
            });
            return null;
        });
        for (int neighbour : new int[] {(eater + n - 1) % n, (eater + 1) % n}) {
            parts.add(() -> {
                eats.await();
                table.dine(neighbour, () -> {
                    forks.take(neighbour);
                    eaten[neighbour]++;
                    forks.putBack(neighbour);
                });
                return null;
            });
        }
        stage.together("philosopher", parts);
        return List.of(eaten, forks.clashes());
    }

    private static void pause(Probe gate) {
        try {
            gate.arrive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
