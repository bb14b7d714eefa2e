import forkyard.author.program.Decided;
import forkyard.wire.Finding;
import java.util.List;

/**
 * Two consumers are killed at work: one while there are more items, and one with the very last. What they have in hand, others have to
 * bring.
 */
public final class DeathPlay extends QueuePlay {
    @Override
    void play(List<Object> inputs) throws Exception {
        int consumers = warehouse.crew().consumers();
        awaitProducers();
        warehouse.supply(consumers);
        awaitConsumers(consumers);
        for (int process : warehouse.holding()) {
            warehouse.take(process);
        }
        int more = consumers + capacity;
        warehouse.supply(more);
        awaitConsumers(consumers);
        dies();
        int producers = warehouse.crew().producers();
        warehouse.await(() -> warehouse.done().size() == consumers + more && warehouse.asking() == producers);
        withTheLastItem(producers);
    }

    private void withTheLastItem(int producers) throws Exception {
        warehouse.takeNothing();
        warehouse.supply(1);
        warehouse.await(() -> !warehouse.holding().isEmpty());
        warehouse.await(() -> warehouse.asking() == producers);
        while (warehouse.asking() > 0) {
            warehouse.dismiss();
        }
        programs.await(warehouse::isOver, LEAVING);
        warehouse.lookAgain();
        dies();
    }

    /** The item that the one at the head has brought has to be brought by another. */
    private void dies() throws Exception {
        int process = warehouse.holding().getFirst();
        String item = warehouse.itemOf(process);
        warehouse.kill(process);
        warehouse.takeAll();
        String lost = "Process " + process + " was killed before it had handed over item " + item
                + ", and nobody else has done so";
        await(
                () -> warehouse.done().contains(item) || warehouse.main().exitCode().isPresent(),
                () -> Finding.wrong(lost + ". Nothing more can happen."));
        if (!warehouse.done().contains(item)) {
            warehouse.badlyEnded();
            warehouse.main().endWell();
            throw new Decided(Finding.wrong(lost + ". The program has ended."));
        }
    }
}
