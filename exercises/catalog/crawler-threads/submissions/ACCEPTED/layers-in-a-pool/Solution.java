import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** All pages of one depth go to a pool; what they lead to is the next layer. Only the caller touches map and sets. */
public final class Solution implements Crawler {
    @Override
    public Map<String, Page> crawl(Web web, String seed, int maxInFlight, int maxDepth) throws Exception {
        Map<String, Page> pages = new HashMap<>();
        List<String> layer = List.of(seed);
        try (ExecutorService pool = Executors.newFixedThreadPool(maxInFlight)) {
            for (int depth = 0; depth <= maxDepth && !layer.isEmpty(); depth++) {
                List<Callable<Page>> fetches = new ArrayList<>();
                for (String address : layer) {
                    fetches.add(() -> fetch(web, address));
                }
                List<Future<Page>> fetched = pool.invokeAll(fetches);
                Set<String> next = new LinkedHashSet<>();
                for (int i = 0; i < layer.size(); i++) {
                    Page page = fetched.get(i).get();
                    pages.put(layer.get(i), page);
                    if (page.leadsOn()) {
                        next.addAll(page.links());
                    }
                }
                next.removeAll(pages.keySet());
                layer = List.copyOf(next);
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
