import forkyard.author.program.Decided;
import forkyard.wire.Finding.Detail;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A worker of two queues takes from them by turns; when both are empty, it rests. */
public final class TwoQueues extends Played {
    private static final int EACH = 5;
    private static final Duration WINDOW = Duration.ofMillis(700);

    @Override
    void play(Station station) throws Exception {
        List<String> roots = new ArrayList<>();
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            roots.add("sqrt " + station.number());
            pages.add("crawl /" + station.number());
        }
        station.send(Station.SQRT, roots);
        station.send(Station.CRAWL, pages);
        Worker worker = station.startWorker(Station.SQRT, Station.CRAWL);
        for (int done = 0; done < 2 * EACH; done++) {
            station.await(
                    worker::isAtWork,
                    "A worker of two queues does not go on, although there are tasks.",
                    new Detail("tasks done", done + " of " + 2 * EACH));
            worker.finish("" + station.number());
        }
        alternates(worker.tasks());
        station.expectRest(WINDOW);
    }

    /** One is forgiven: the first task may be had before the other queue is there. */
    private static void alternates(List<String> tasks) {
        int inARow = 1;
        for (int i = 1; i < tasks.size(); i++) {
            inARow = kind(tasks.get(i)).equals(kind(tasks.get(i - 1))) ? inARow + 1 : 1;
            if (inARow > 2) {
                throw Decided.wrong(
                        "Both queues had tasks, and the worker took " + inARow + " of one in a row: the other starves.",
                        new Detail("expected", "sqrt, crawl, sqrt, crawl … or crawl, sqrt, crawl, sqrt …"),
                        new Detail("actual", Station.list(tasks.stream().map(TwoQueues::kind).toList())));
            }
        }
    }

    private static String kind(String task) {
        return task.split(" ")[0];
    }
}
