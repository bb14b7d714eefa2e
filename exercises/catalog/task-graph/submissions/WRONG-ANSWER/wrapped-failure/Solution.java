import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Wrong: throws the wrapper that a future has around the failure. */
public final class Solution implements GraphRunner {
    @Override
    public Map<String, Object> run(Map<String, Node> graph, Executor executor) throws Exception {
        Map<String, Node> ordered = new LinkedHashMap<>();
        Set<String> onTheWay = new HashSet<>();
        graph.keySet().forEach(name -> place(name, graph, ordered, onTheWay));
        Map<String, CompletableFuture<Object>> futures = new HashMap<>();
        ordered.forEach((name, node) -> {
            List<CompletableFuture<Object>> needed = node.deps().stream().map(futures::get).toList();
            futures.put(name, all(needed).thenApplyAsync(_ -> work(node, needed), executor));
        });
        all(futures.values()).join();
        Map<String, Object> results = new HashMap<>();
        futures.forEach((name, future) -> results.put(name, future.join()));
        return results;
    }

    private static CompletableFuture<Void> all(Collection<CompletableFuture<Object>> futures) {
        return CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new));
    }

    private static Object work(Node node, List<CompletableFuture<Object>> needed) {
        return node.work().apply(needed.stream().map(CompletableFuture::join).toList());
    }

    /** Puts all that the node needs before it. */
    private static void place(String name, Map<String, Node> graph, Map<String, Node> ordered, Set<String> onTheWay) {
        if (ordered.containsKey(name)) {
            return;
        }
        if (!graph.containsKey(name) || !onTheWay.add(name)) {
            throw new IllegalArgumentException(name + " does not exist, or needs itself");
        }
        graph.get(name).deps().forEach(each -> place(each, graph, ordered, onTheWay));
        ordered.put(name, graph.get(name));
    }
}
