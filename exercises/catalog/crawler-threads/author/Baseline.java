import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** One page after another: what speed is measured against. */
public final class Baseline implements Crawler {
    @Override
    public Map<String, Page> crawl(Web web, String seed, int maxInFlight, int maxDepth) throws Exception {
        Map<String, Page> pages = new HashMap<>();
        Set<String> layer = Set.of(seed);
        for (int depth = 0; depth <= maxDepth && !layer.isEmpty(); depth++) {
            Set<String> next = new LinkedHashSet<>();
            for (String address : layer) {
                Page page = fetch(web, address);
                pages.put(address, page);
                if (page.leadsOn()) {
                    next.addAll(page.links());
                }
            }
            next.removeAll(pages.keySet());
            layer = next;
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
