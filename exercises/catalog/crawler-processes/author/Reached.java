import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Crawls a site on paper. */
final class Reached {
    private Reached() {}

    /** What a crawler should print. */
    static String[] lines(Map<String, DrawnPage> site, String seed, int maxDepth) {
        Map<String, String> lines = new TreeMap<>();
        Set<String> layer = Set.of(seed);
        for (int depth = 0; depth <= maxDepth && !layer.isEmpty(); depth++) {
            Set<String> next = new LinkedHashSet<>();
            for (String address : layer) {
                DrawnPage page = site.get(address);
                lines.put(address, page.line(address));
                if (page.leadsOn()) {
                    next.addAll(page.links());
                }
            }
            next.removeAll(lines.keySet());
            layer = next;
        }
        return lines.values().toArray(String[]::new);
    }
}
