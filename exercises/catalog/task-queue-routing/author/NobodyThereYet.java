import forkyard.author.program.Decided;
import forkyard.author.program.Program;
import forkyard.wire.Finding.Detail;
import java.util.List;

/** Clients come first: their tasks wait in the right queues, and are done once there is a worker. */
public final class NobodyThereYet extends Played {
    @Override
    void play(Station station) throws Exception {
        String task = "fib " + station.number();
        Program client = station.startClient(Station.FIB, task);
        List<?> waiting = station.waitingIn(Station.FIB);
        if (!waiting.equals(List.of(task))) {
            throw Decided.wrong(
                    "A client has sent a task, and no worker is there. The judge looks into the queue.",
                    new Detail("queue", Station.FIB),
                    new Detail("expected", task),
                    new Detail("actual", Station.list(waiting)));
        }
        Worker worker = station.startWorker(Station.FIB);
        station.await(() -> worker.isAtWorkOn(task), "A task has waited in the queue, and the worker that has come does not do it.");
        String result = "" + station.number();
        worker.finish(result);
        station.expectResult(client, result);
    }
}
