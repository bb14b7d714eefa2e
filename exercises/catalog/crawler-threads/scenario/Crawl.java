import forkyard.kit.Scenario;
import forkyard.kit.Stage;

/** Inputs: seed, most in flight, greatest depth. The site is the judge's. The answer: see {@link Found}. */
public final class Crawl implements Scenario<Crawler> {
    @Override
    public Object play(Crawler crawler, Stage stage) throws Exception {
        try (Site site = new Site()) {
            return Found.answer(crawler.crawl(site, stage.input(0, String.class), stage.whole(1), stage.whole(2)));
        }
    }
}
