import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import forkyard.kit.Visitors;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Inputs: philosophers, one of them, meals. That one is hungry while the neighbours eat by turns: when one has begun, or cannot begin,
 * the other ends, and all come to rest before that other is hungry again. This goes on until the one between eats, or each neighbour has
 * had so many meals. The answer: how often each neighbour had begun a meal when the one between did, from the moment it was hungry.
 */
public final class Between implements Scenario<Factory> {
    private static final int MIDDLE = 2;
    private static final int PATIENCE_SECONDS = 3;

    @Override
    public Object play(Factory factory, Stage stage) throws Exception {
        int n = stage.whole(0);
        int middle = stage.whole(1);
        int most = stage.whole(2);
        Table table = factory.create(n);
        Visitors visitors = new Visitors(3);
        Neighbour[] neighbours = {
            new Neighbour((middle + n - 1) % n, most + 1), new Neighbour((middle + 1) % n, most + 1)
        };
        AtomicInteger hungry = new AtomicInteger();
        int[] passed = new int[2];
        stage.together("philosopher", List.of(
                () -> neighbours[0].play(table, visitors, 0),
                () -> neighbours[1].play(table, visitors, 1),
                () -> {
                    visitors.comes(MIDDLE);
                    neighbours[0].awaitFirstMeal();
                    int before = neighbours[0].begun.get();
                    hungry.set(1);
                    table.dine(middle, () -> {
                        passed[0] = neighbours[0].begun.get() - before;
                        passed[1] = neighbours[1].begun.get();
                        hungry.set(2);
                    });
                    return null;
                },
                () -> {
                    direct(neighbours, visitors, hungry, most);
                    return null;
                }));
        return passed;
    }

    private static void direct(Neighbour[] neighbours, Visitors visitors, AtomicInteger hungry, int most)
            throws InterruptedException {
        neighbours[0].becomesHungry();
        visitors.awaitRest(() -> hungry.get() == 2);
        for (int meal = 0; meal < 2 * most && hungry.get() != 2; meal++) {
            Neighbour next = neighbours[(meal + 1) % 2];
            Neighbour other = neighbours[meal % 2];
            int begun = next.begun.get();
            next.becomesHungry();
            visitors.awaitRest(() -> next.begun.get() > begun || hungry.get() == 2);
            other.ends();
            visitors.awaitRest(() -> hungry.get() == 2);
        }
        for (Neighbour each : neighbours) {
            each.over = true;
            each.mayBegin.release();
            each.mayEnd.release(2 * most);
        }
    }

    /** Eats when it is told to, and for as long as it is told to. */
    private static final class Neighbour {
        final Semaphore mayBegin = new Semaphore(0);
        final Semaphore mayEnd = new Semaphore(0);
        final AtomicInteger begun = new AtomicInteger();
        private final Semaphore first = new Semaphore(0);
        private final Semaphore isHungry = new Semaphore(0);
        private final Semaphore hasEnded = new Semaphore(0);
        volatile boolean over;
        private final int number;
        private final int most;

        Neighbour(int number, int most) {
            this.number = number;
            this.most = most;
        }

        Object play(Table table, Visitors visitors, int seat) throws InterruptedException {
            visitors.comes(seat);
            for (int meal = 0; meal < most && !over; meal++) {
                mayBegin.acquire();
                if (!over) {
                    isHungry.release();
                    table.dine(number, () -> {
                        begun.incrementAndGet();
                        first.release();
                        mayEnd.acquireUninterruptibly();
                    });
                    hasEnded.release();
                }
            }
            return "ended";
        }

        /** On return this neighbour is about to call dine. */
        void becomesHungry() throws InterruptedException {
            mayBegin.release();
            isHungry.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }

        /** On return this neighbour's meal is over. */
        void ends() throws InterruptedException {
            mayEnd.release();
            hasEnded.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }

        void awaitFirstMeal() throws InterruptedException {
            first.acquire();
        }
    }
}
