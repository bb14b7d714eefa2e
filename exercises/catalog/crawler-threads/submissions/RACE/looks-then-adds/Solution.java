import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Wrong: two threads may both find that an address is new, before either adds it. */
public final class Solution implements Crawler {
    @Override
    public Map<String, Page> crawl(Web web, String seed, int maxInFlight, int maxDepth) throws Exception {
        Map<String, Page> pages = new ConcurrentHashMap<>();
        Set<String> seen = ConcurrentHashMap.newKeySet();
        seen.add(seed);
        List<String> layer = List.of(seed);
        try (ExecutorService pool = Executors.newFixedThreadPool(maxInFlight)) {
            for (int depth = 0; depth <= maxDepth && !layer.isEmpty(); depth++) {
                List<Callable<List<String>>> visits = new ArrayList<>();
                for (String address : layer) {
                    visits.add(() -> visit(web, address, pages, seen));
                }
                List<String> next = new ArrayList<>();
                for (Future<List<String>> found : pool.invokeAll(visits)) {
                    next.addAll(found.get());
                }
                layer = next;
            }
        }
        return pages;
    }

    private static List<String> visit(Web web, String address, Map<String, Page> pages, Set<String> seen)
            throws InterruptedException {
        Page page = fetch(web, address);
        pages.put(address, page);
        List<String> found = new ArrayList<>();
        if (page.leadsOn()) {
            for (String link : page.links()) {
                if (!seen.contains(link)) {
                    seen.add(link);
                    found.add(link);
                }
            }
        }
        return found;
    }

    private static Page fetch(Web web, String address) throws InterruptedException {
        try {
            return web.fetch(address);
        } catch (IOException e) {
            return Page.unreachable(e.getMessage());
        }
    }
}
