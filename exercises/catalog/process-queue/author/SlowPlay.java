import forkyard.wire.Finding;
import java.util.List;

/**
 * The source is slow: the queue is empty most of the time, and one producer has nothing to do at all. In the end one of the consumers that
 * wait is killed.
 */
public final class SlowPlay extends QueuePlay {
    @Override
    void play(List<Object> inputs) throws Exception {
        int consumers = warehouse.crew().consumers();
        awaitProducers();
        rest("The producers wait for their first items");
        allStay("no producer has been told that there are no more items");
        while (warehouse.asking() > 1) {
            warehouse.dismiss();
        }
        programs.await(warehouse::isOver, LEAVING);
        warehouse.lookAgain();
        allStay("one producer is still waiting for its first item");
        for (int items = 1; items <= consumers; items++) {
            int open = items;
            warehouse.supply(1);
            await(
                    () -> warehouse.holding().size() == open,
                    () -> Finding.wrong("An item was taken from the source, and no consumer has been given it; "
                            + (open - 1) + " of " + consumers + " have others."));
        }
        List<Integer> processes = warehouse.holding();
        for (int process : processes) {
            warehouse.take(process);
        }
        warehouse.await(() -> warehouse.asking() == 1);
        programs.await(warehouse::isOver, LEAVING);
        warehouse.lookAgain();
        rest("All items have been handed over, and the last producer waits for another");
        allStay("a producer has not been told yet that there are no more items");
        dies(processes.getLast());
    }

    /** All that it has handed over has been acknowledged long since. */
    private void dies(int process) throws Exception {
        warehouse.kill(process);
        int more = 2 * capacity;
        int items = warehouse.done().size() + more;
        warehouse.takeAll();
        warehouse.supply(more);
        await(
                () -> warehouse.done().size() == items,
                () -> Finding.wrong("Process " + process + " was killed while it waited for an item. Of " + more
                        + " items that came after that, " + (items - warehouse.done().size())
                        + " are not handed over, though another consumer lives; nothing more can happen."));
    }
}
