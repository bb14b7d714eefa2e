import forkyard.kit.Probe;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;

/**
 * As {@link Crawl}, but the first pages behind the seed are handed over together, once as many are there as may be in flight. So
 * several threads look at their links at the same time.
 */
public final class Abreast implements Scenario<Crawler> {
    @Override
    public Object play(Crawler crawler, Stage stage) throws Exception {
        String seed = stage.input(0, String.class);
        Probe together = stage.probe("together");
        try (Site site = new Site()) {
            Web web = address -> {
                Page page = site.fetch(address);
                if (!address.equals(seed)) {
                    together.arrive();
                }
                return page;
            };
            return Found.answer(crawler.crawl(web, seed, stage.whole(1), stage.whole(2)));
        }
    }
}
