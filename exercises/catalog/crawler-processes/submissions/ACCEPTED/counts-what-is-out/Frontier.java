import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;

/** What is still to be fetched, by the shortest ways that are known so far, and what has been found. Threads take from it and add to it. */
final class Frontier {
    private final int maxDepth;
    private final Queue<String> open = new ArrayDeque<>();
    private final Map<String, Integer> depths = new HashMap<>();
    private final Map<String, String> found = new TreeMap<>();
    private int out;

    Frontier(int maxDepth) {
        this.maxDepth = maxDepth;
    }

    /** The next address to be fetched; null if there will be none. */
    synchronized String next() throws InterruptedException {
        while (open.isEmpty() && out > 0) {
            wait();
        }
        if (open.isEmpty()) {
            return null;
        }
        out++;
        return open.remove();
    }

    synchronized void answered(String address, String answer) {
        found.put(address, answer);
        follow(address);
        out--;
        notifyAll();
    }

    /** Goes on from a page that is there, and from those that are thereby nearer than was known. */
    private void follow(String first) {
        Queue<String> nearer = new ArrayDeque<>(List.of(first));
        while (!nearer.isEmpty()) {
            String address = nearer.remove();
            List<String> words = List.of(found.get(address).split(" "));
            for (String link : words.subList(1, words.size())) {
                if (reach(link, depths.get(address) + 1) && found.containsKey(link)) {
                    nearer.add(link);
                }
            }
        }
    }

    /** Whether this is the shortest way so far. A page that is new is to be fetched. */
    synchronized boolean reach(String address, int depth) {
        Integer known = depths.get(address);
        if (depth > maxDepth || known != null && known <= depth) {
            return false;
        }
        depths.put(address, depth);
        if (known == null) {
            open.add(address);
        }
        return true;
    }

    synchronized Map<String, String> found() {
        return new TreeMap<>(found);
    }
}
