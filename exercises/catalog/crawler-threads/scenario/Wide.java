import forkyard.kit.Rendezvous;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;

/**
 * As {@link Crawl}, of a site whose pages all hang on the seed. Whoever fetches one of them waits at the gate {@code open} until as
 * many fetches are open as may be.
 */
public final class Wide implements Scenario<Crawler> {
    @Override
    public Object play(Crawler crawler, Stage stage) throws Exception {
        Site site = new Site(stage);
        String seed = stage.input(0, String.class);
        Rendezvous open = stage.rendezvous("open");
        Web web = address -> {
            if (!address.equals(seed)) {
                open.meet();
            }
            return site.fetch(address);
        };
        return Found.answer(crawler.crawl(web, seed, stage.whole(1), stage.whole(2)));
    }
}
