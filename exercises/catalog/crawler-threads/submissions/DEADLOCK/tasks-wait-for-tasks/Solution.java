import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Wrong: a task waits for tasks that wait for a free thread of the same pool. */
public final class Solution implements Crawler {
    @Override
    public Map<String, Page> crawl(Web web, String seed, int maxInFlight, int maxDepth) throws Exception {
        Map<String, Page> pages = new ConcurrentHashMap<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(maxInFlight)) {
            Crawl crawl = new Crawl(web, maxDepth, pool, pages, ConcurrentHashMap.newKeySet());
            crawl.seen().add(seed);
            pool.submit(() -> crawl.visit(seed, 0)).get();
        }
        return pages;
    }

    private record Crawl(Web web, int maxDepth, ExecutorService pool, Map<String, Page> pages, Set<String> seen) {
        Void visit(String address, int depth) throws InterruptedException, ExecutionException {
            Page page = fetch(address);
            pages.put(address, page);
            List<Future<Void>> visits = new ArrayList<>();
            if (page.leadsOn() && depth < maxDepth) {
                for (String link : page.links()) {
                    if (seen.add(link)) {
                        visits.add(pool.submit(() -> visit(link, depth + 1)));
                    }
                }
            }
            for (Future<Void> each : visits) {
                each.get();
            }
            return null;
        }

        private Page fetch(String address) throws InterruptedException {
            try {
                return web.fetch(address);
            } catch (IOException e) {
                return Page.unreachable(e.getMessage());
            }
        }
    }
}
