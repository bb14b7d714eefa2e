import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** No layers: each page sends out its links at once, and who finds a shorter way to a page says so. Ends when nothing is out. */
public final class Solution implements Crawler {
    @Override
    public Map<String, Page> crawl(Web web, String seed, int maxInFlight, int maxDepth) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(maxInFlight)) {
            return new Crawl(web, maxDepth, pool).from(seed);
        }
    }

    private static final class Crawl {
        private final Web web;
        private final int maxDepth;
        private final ExecutorService pool;
        private final Map<String, Integer> depths = new HashMap<>();
        private final Map<String, Page> pages = new HashMap<>();
        private int out;

        Crawl(Web web, int maxDepth, ExecutorService pool) {
            this.web = web;
            this.maxDepth = maxDepth;
            this.pool = pool;
        }

        synchronized Map<String, Page> from(String seed) throws InterruptedException {
            reach(seed, 0);
            while (out > 0) {
                wait();
            }
            return pages;
        }

        private void fetch(String address) {
            Page page;
            try {
                page = web.fetch(address);
            } catch (IOException e) {
                page = Page.unreachable(e.getMessage());
            } catch (InterruptedException e) {
                page = Page.unreachable("interrupted");
            }
            synchronized (this) {
                pages.put(address, page);
                follow(address);
                out--;
                notifyAll();
            }
        }

        /** Goes on from a page that is there, and from those that are thereby nearer than was known. */
        private void follow(String first) {
            Deque<String> nearer = new ArrayDeque<>();
            nearer.add(first);
            while (!nearer.isEmpty()) {
                String address = nearer.remove();
                Page page = pages.get(address);
                if (page.leadsOn()) {
                    for (String link : page.links()) {
                        if (reach(link, depths.get(address) + 1) && pages.containsKey(link)) {
                            nearer.add(link);
                        }
                    }
                }
            }
        }

        /** Whether this is the shortest way so far. A page that is new is fetched. */
        private boolean reach(String address, int depth) {
            Integer known = depths.get(address);
            if (depth > maxDepth || known != null && known <= depth) {
                return false;
            }
            depths.put(address, depth);
            if (known == null) {
                out++;
                pool.execute(() -> fetch(address));
            }
            return true;
        }
    }
}
