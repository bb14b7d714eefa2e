import forkyard.wire.Finding.Detail;
import java.util.ArrayList;
import java.util.List;

/** The first worker's task takes long; a second worker comes and does all others. */
public final class SecondWorker extends Played {
    private static final int TASKS = 6;

    @Override
    void play(Station station) throws Exception {
        Worker first = station.startWorker(Station.FIB);
        List<String> tasks = new ArrayList<>();
        for (int i = 0; i < TASKS; i++) {
            tasks.add("fib " + station.number());
        }
        station.send(Station.FIB, tasks);
        station.await(first::isAtWork, "Tasks are in the queue, and its worker does not begin any.");
        Worker second = station.startWorker(Station.FIB);
        for (int done = 0; done < TASKS - 1; done++) {
            station.await(
                    second::isAtWork,
                    "A worker's task takes long, and the tasks behind it do not go to the other worker, which has nothing to do:"
                            + " the first keeps them.",
                    new Detail("tasks done by the second worker", "" + done),
                    new Detail("tasks kept by the first", "" + (TASKS - 1 - done)));
            second.finish("" + station.number());
        }
        first.finish("" + station.number());
    }
}
