import forkyard.wire.Finding;
import java.time.Duration;
import java.util.List;

/** The consumers are held, and the source is rich: the queue fills, and then the producers wait. */
public final class FullPlay extends QueuePlay {
    private static final int PLENTY = 1_000_000;
    private static final Duration OVERFLOWING = Duration.ofMillis(700);

    @Override
    void play(List<Object> inputs) throws Exception {
        int consumers = warehouse.crew().consumers();
        awaitProducers();
        warehouse.supply(PLENTY);
        awaitConsumers(consumers);
        fills(consumers + capacity, "None has been handed over yet.");
        programs.await(warehouse::isOver, OVERFLOWING);
        warehouse.lookAgain();
        rest("Every consumer is held with an item, and the queue is full");
        for (int i = 1; i <= 3; i++) {
            warehouse.take(warehouse.holding().getFirst());
            awaitConsumers(consumers);
            fills(i + consumers + capacity, "So far " + i + " have been handed over.");
        }
        warehouse.crew().lookAtAll();
        warehouse.supplyNoMore();
        theLast();
    }

    /** The producers are done, and all consumers but one wait; the last item is handed over only then. */
    private void theLast() throws Exception {
        while (warehouse.issued().size() - warehouse.done().size() > 1) {
            warehouse.await(() -> !warehouse.holding().isEmpty());
            warehouse.take(warehouse.holding().getFirst());
        }
        int producers = warehouse.crew().producers();
        warehouse.await(() -> warehouse.asking() == producers && !warehouse.holding().isEmpty());
        while (warehouse.asking() > 0) {
            warehouse.dismiss();
        }
        programs.await(warehouse::isOver, LEAVING);
        warehouse.lookAgain();
    }

    private void fills(int items, String when) throws Exception {
        await(
                () -> warehouse.issued().size() >= items,
                () -> Finding.wrong("Only " + warehouse.issued().size() + " items have been taken from the source, and nothing"
                        + " more can happen. " + when + " The queue has room: with a capacity of " + capacity
                        + " and each consumer at work on one, " + items + " can be taken."));
    }
}
