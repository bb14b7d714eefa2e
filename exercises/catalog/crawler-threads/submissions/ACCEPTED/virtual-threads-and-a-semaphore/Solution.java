import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** A virtual thread for each page; a semaphore lets so many through as may fetch at once. */
public final class Solution implements Crawler {
    @Override
    public Map<String, Page> crawl(Web web, String seed, int maxInFlight, int maxDepth) {
        Map<String, Page> pages = new ConcurrentHashMap<>();
        Semaphore free = new Semaphore(maxInFlight);
        Set<String> layer = Set.of(seed);
        for (int depth = 0; depth <= maxDepth && !layer.isEmpty(); depth++) {
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (String address : layer) {
                    threads.submit(() -> pages.put(address, fetch(web, address, free)));
                }
            }
            Set<String> next = new HashSet<>();
            for (String address : layer) {
                Page page = pages.get(address);
                if (page.leadsOn()) {
                    next.addAll(page.links());
                }
            }
            next.removeAll(pages.keySet());
            layer = next;
        }
        return pages;
    }

    private static Page fetch(Web web, String address, Semaphore free) throws InterruptedException {
        free.acquire();
        try {
            return web.fetch(address);
        } catch (IOException e) {
            return Page.unreachable(e.getMessage());
        } finally {
            free.release();
        }
    }
}
