import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

/** Wrong: waits for a whole level before it begins the next, though some of that would be ready before. */
public final class Solution implements GraphRunner {
    @Override
    public Map<String, Object> run(Map<String, Node> graph, Executor executor) throws Exception {
        List<Map<String, Node>> levels = levels(graph);
        Map<String, Object> results = new ConcurrentHashMap<>();
        AtomicReference<RuntimeException> failure = new AtomicReference<>();
        for (Map<String, Node> level : levels) {
            CompletableFuture.allOf(level.entrySet().stream()
                            .filter(each -> results.keySet().containsAll(each.getValue().deps()))
                            .map(each -> CompletableFuture.runAsync(
                                    () -> work(each.getKey(), each.getValue(), results, failure), executor))
                            .toArray(CompletableFuture[]::new))
                    .join();
        }
        if (failure.get() != null) {
            throw failure.get();
        }
        return results;
    }

    private static void work(
            String name, Node node, Map<String, Object> results, AtomicReference<RuntimeException> failure) {
        try {
            results.put(name, node.work().apply(node.deps().stream().map(results::get).toList()));
        } catch (RuntimeException e) {
            failure.compareAndSet(null, e);
        }
    }

    /** In each level what needs only those of the levels before. */
    private static List<Map<String, Node>> levels(Map<String, Node> graph) {
        List<Map<String, Node>> levels = new ArrayList<>();
        Map<String, Node> left = new LinkedHashMap<>(graph);
        Map<String, Node> placed = new HashMap<>();
        while (!left.isEmpty()) {
            Map<String, Node> level = new LinkedHashMap<>(left);
            level.values().removeIf(node -> !placed.keySet().containsAll(node.deps()));
            if (level.isEmpty()) {
                throw new IllegalArgumentException("these can never begin: " + left.keySet());
            }
            levels.add(level);
            placed.putAll(level);
            left.keySet().removeAll(level.keySet());
        }
        return levels;
    }
}
