import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A completion service hands over each page of a layer as soon as it is there. */
public final class Solution implements Crawler {
    private record Fetched(String address, Page page) {}

    @Override
    public Map<String, Page> crawl(Web web, String seed, int maxInFlight, int maxDepth) throws Exception {
        Map<String, Page> pages = new HashMap<>();
        Set<String> layer = Set.of(seed);
        try (ExecutorService pool = Executors.newFixedThreadPool(maxInFlight)) {
            CompletionService<Fetched> fetches = new ExecutorCompletionService<>(pool);
            for (int depth = 0; depth <= maxDepth && !layer.isEmpty(); depth++) {
                for (String address : layer) {
                    fetches.submit(() -> new Fetched(address, fetch(web, address)));
                }
                Set<String> next = new HashSet<>();
                for (int open = layer.size(); open > 0; open--) {
                    Fetched fetched = fetches.take().get();
                    pages.put(fetched.address(), fetched.page());
                    if (fetched.page().leadsOn()) {
                        next.addAll(fetched.page().links());
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
