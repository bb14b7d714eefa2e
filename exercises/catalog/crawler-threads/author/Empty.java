import java.util.Map;

/** Fetches nothing: what it takes is the way of the question. */
public final class Empty implements Crawler {
    @Override
    public Map<String, Page> crawl(Web web, String seed, int maxInFlight, int maxDepth) {
        return Map.of();
    }
}
