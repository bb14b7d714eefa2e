import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;

/** Wrong: takes the way on which it first comes to a page for the shortest. */
public final class Solution implements Crawler {
    @Override
    public Map<String, Page> crawl(Web web, String seed, int maxInFlight, int maxDepth) {
        Map<String, Page> pages = new ConcurrentHashMap<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(maxInFlight)) {
            Crawl crawl = new Crawl(web, maxDepth, pool, pages, ConcurrentHashMap.newKeySet(), new Phaser(1));
            crawl.reach(seed, 0);
            crawl.out().arriveAndAwaitAdvance();
        }
        return pages;
    }

    private record Crawl(
            Web web, int maxDepth, ExecutorService pool, Map<String, Page> pages, Set<String> seen, Phaser out) {
        void reach(String address, int depth) {
            if (depth <= maxDepth && seen.add(address)) {
                out.register();
                pool.execute(() -> visit(address, depth));
            }
        }

        private void visit(String address, int depth) {
            Page page = fetch(address);
            pages.put(address, page);
            if (page.leadsOn()) {
                page.links().forEach(link -> reach(link, depth + 1));
            }
            out.arriveAndDeregister();
        }

        private Page fetch(String address) {
            try {
                return web.fetch(address);
            } catch (IOException | InterruptedException e) {
                return Page.unreachable(e.getMessage());
            }
        }
    }
}
