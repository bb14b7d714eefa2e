import forkyard.author.program.Program;
import java.util.ArrayList;
import java.util.List;

/** Fifty tasks that take long must not keep a task of another kind waiting. */
public final class SlowTasks extends Played {
    private static final int MANY = 50;

    @Override
    void play(Station station) throws Exception {
        Worker slow = station.startWorker(Station.CRAWL);
        Worker quick = station.startWorker(Station.SQRT);
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            pages.add("crawl /" + station.number());
        }
        station.send(Station.CRAWL, pages);
        station.await(slow::isAtWork, MANY + " tasks are in " + Station.CRAWL + ", and its worker does not begin any.");
        String task = "sqrt " + station.number();
        Program client = station.startClient(Station.SQRT, task);
        station.await(
                () -> quick.isAtWorkOn(task),
                "Tasks of " + Station.CRAWL + " take long, and a task of " + Station.SQRT
                        + " waits behind them, although that queue has a worker that has nothing to do.");
        String result = "" + station.number();
        quick.finish(result);
        station.expectResult(client, result);
    }
}
