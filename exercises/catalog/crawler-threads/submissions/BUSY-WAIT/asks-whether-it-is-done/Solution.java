import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Wrong: looks at all futures again and again until they are done. */
public final class Solution implements Crawler {
    @Override
    public Map<String, Page> crawl(Web web, String seed, int maxInFlight, int maxDepth) throws Exception {
        Map<String, Page> pages = new HashMap<>();
        Set<String> layer = Set.of(seed);
        try (ExecutorService pool = Executors.newFixedThreadPool(maxInFlight)) {
            for (int depth = 0; depth <= maxDepth && !layer.isEmpty(); depth++) {
                Map<String, Future<Page>> fetches = new HashMap<>();
                for (String address : layer) {
                    fetches.put(address, pool.submit(() -> fetch(web, address)));
                }
                while (!fetches.values().stream().allMatch(Future::isDone)) {
                    Thread.sleep(1);
                }
                Set<String> next = new LinkedHashSet<>();
                for (String address : layer) {
                    Page page = fetches.get(address).get();
                    pages.put(address, page);
                    if (page.leadsOn()) {
                        next.addAll(page.links());
                    }
                }
                next.removeAll(pages.keySet());
                layer = next;
            }
        }
        return pages;
    }

    private static Page fetch(Web web, String address) throws InterruptedException {
        try {
            return web.fetch(address);
        } catch (IOException e) {
            return Page.unreachable(e.getMessage());
        }
    }
}
