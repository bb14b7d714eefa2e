import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Wrong: what goes wrong in a task stays in its future, and nobody asks for it. */
public final class Solution implements Crawler {
    @Override
    public Map<String, Page> crawl(Web web, String seed, int maxInFlight, int maxDepth) throws Exception {
        Map<String, Page> pages = new ConcurrentHashMap<>();
        Set<String> layer = Set.of(seed);
        try (ExecutorService pool = Executors.newFixedThreadPool(maxInFlight)) {
            for (int depth = 0; depth <= maxDepth && !layer.isEmpty(); depth++) {
                List<Callable<Page>> fetches = new ArrayList<>();
                for (String address : layer) {
                    fetches.add(() -> pages.put(address, web.fetch(address)));
                }
                pool.invokeAll(fetches);
                Set<String> next = new LinkedHashSet<>();
                for (String address : layer) {
                    Page page = pages.get(address);
                    if (page != null && page.leadsOn()) {
                        next.addAll(page.links());
                    }
                }
                next.removeAll(pages.keySet());
                layer = next;
            }
        }
        return pages;
    }
}
