import java.util.Map;

/** Finds out what a site consists of. */
public interface Crawler {
    /**
     * Fetches every page that at most {@code maxDepth} links lead to from the seed, each exactly once.
     *
     * @param maxInFlight how many fetches may be open at once, at least 1; where there are enough pages, so many are
     * @param maxDepth 0 for the seed alone
     * @return each address with its page
     */
    Map<String, Page> crawl(Web web, String seed, int maxInFlight, int maxDepth) throws Exception;
}
