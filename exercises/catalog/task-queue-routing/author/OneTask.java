import forkyard.author.program.Program;

/** A worker, a client, a task. */
public final class OneTask extends Played {
    @Override
    void play(Station station) throws Exception {
        Worker worker = station.startWorker(Station.SQRT);
        String task = "sqrt " + station.number();
        Program client = station.startClient(Station.SQRT, task);
        station.await(() -> worker.isAtWorkOn(task), "A client has sent a task to a worker's queue, and the worker does not do it.");
        String result = "" + station.number();
        worker.finish(result);
        station.expectResult(client, result);
    }
}
