import forkyard.kit.Probe;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;

/**
 * As {@link Crawl}, but the fetch of the seed comes to the gate {@code quiet}, where it is held while nothing else should happen: the
 * whole crawler has nothing to do but wait.
 */
public final class Patient implements Scenario<Crawler> {
    @Override
    public Object play(Crawler crawler, Stage stage) throws Exception {
        Site site = new Site(stage);
        String seed = stage.input(0, String.class);
        Probe quiet = stage.probe("quiet");
        Web web = address -> {
            if (address.equals(seed)) {
                quiet.arrive();
            }
            return site.fetch(address);
        };
        return Found.answer(crawler.crawl(web, seed, stage.whole(1), stage.whole(2)));
    }
}
