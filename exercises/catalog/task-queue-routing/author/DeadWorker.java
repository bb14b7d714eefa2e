import forkyard.author.program.Decided;
import forkyard.wire.Finding.Detail;
import java.time.Duration;
import java.util.List;

/** A worker is killed in the middle of a task: another does it again, and there is one result. */
public final class DeadWorker extends Played {
    private static final Duration COMING = Duration.ofSeconds(8);
    private static final Duration MOMENT = Duration.ofMillis(500);

    @Override
    void play(Station station) throws Exception {
        Worker first = station.startWorker(Station.SQRT);
        String task = "sqrt " + station.number();
        station.send(Station.SQRT, List.of(task));
        station.await(first::isAtWork, "A task is in the queue, and its worker does not begin it.");
        station.kill(first);
        Worker second = station.startWorker(Station.SQRT);
        station.await(
                () -> second.isAtWorkOn(task),
                "A worker was killed in the middle of a task, and no other worker gets the task: it is lost.",
                new Detail("task", task));
        String result = "" + station.number();
        second.finish(result);
        expect(List.of(task + " = " + result), station.results(1, COMING));
        expect(List.of(), station.results(1, MOMENT));
    }

    private static void expect(List<String> expected, List<?> actual) {
        if (!actual.equals(expected)) {
            throw Decided.wrong(
                    "The judge has sent a task, with a queue for the result.",
                    new Detail("expected there", Station.list(expected)),
                    new Detail("actual", Station.list(actual)));
        }
    }
}
