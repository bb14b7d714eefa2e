import forkyard.author.program.Program;

/** The first task fails; the worker goes on. */
public final class FailingTask extends Played {
    @Override
    void play(Station station) throws Exception {
        Worker worker = station.startWorker(Station.CRAWL);
        String bad = "crawl /missing" + station.number();
        Program first = station.startClient(Station.CRAWL, bad);
        station.await(() -> worker.isAtWorkOn(bad), "A client has sent a task to a worker's queue, and the worker does not do it.");
        worker.finish(null);
        station.expectResult(first, "ERR");
        String good = "crawl /page" + station.number();
        Program second = station.startClient(Station.CRAWL, good);
        station.await(() -> worker.isAtWorkOn(good), "One task has failed, and the worker does not do the next.");
        String result = station.number() + " links";
        worker.finish(result);
        station.expectResult(second, result);
    }
}
