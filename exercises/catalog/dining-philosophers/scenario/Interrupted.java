import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import forkyard.kit.Visitors;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * Inputs: philosophers, one of them, a neighbour, the other neighbour. While the first neighbour eats, the one is hungry, and is
 * interrupted. Then the other neighbour eats; then the first one ends; then the one eats, too. The answer: whether there was an
 * InterruptedException, and how often each has eaten.
 */
public final class Interrupted implements Scenario<Factory> {
    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        int n = stage.whole(0);
        int one = stage.whole(1);
        Table table = factory.create(n);
        Visitors visitors = new Visitors(2);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        boolean[] threw = new boolean[1];
        int[] eaten = new int[n];
        stage.together("philosopher", List.of(
                () -> {
                    visitors.comes(0);
                    table.dine(stage.whole(2), () -> {
                        begun.countDown();
                        await(mayEnd);
                        eaten[stage.whole(2)]++;
                    });
                    return null;
                },
                () -> {
                    begun.await();
                    visitors.comes(1);
                    try {
                        table.dine(one, () -> eaten[one]++);
                    } catch (InterruptedException e) {
                        threw[0] = true;
                    }
                    over.countDown();
                    return null;
                },
                () -> {
                    begun.await();
                    visitors.awaitRest(() -> false);
                    visitors.interrupt(1);
                    visitors.awaitRest(() -> over.getCount() == 0);
                    table.dine(stage.whole(3), () -> eaten[stage.whole(3)]++);
                    mayEnd.countDown();
                    over.await();
                    table.dine(one, () -> eaten[one]++);
                    return null;
                }));
        return List.of(threw[0], eaten);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
