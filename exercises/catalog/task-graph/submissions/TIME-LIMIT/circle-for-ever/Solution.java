import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

/** Wrong: goes over those that are left until none is, and in a circle there are always some. */
public final class Solution implements GraphRunner {
    @Override
    public Map<String, Object> run(Map<String, Node> graph, Executor executor) throws Exception {
        Map<String, Node> ordered = new LinkedHashMap<>();
        while (ordered.size() < graph.size()) {
            graph.forEach((name, node) -> {
                if (ordered.keySet().containsAll(node.deps())) {
                    ordered.put(name, node);
                }
            });
        }
        AtomicReference<RuntimeException> failure = new AtomicReference<>();
        Map<String, CompletableFuture<Object>> futures = new HashMap<>();
        ordered.forEach((name, node) -> {
            List<CompletableFuture<Object>> needed = node.deps().stream().map(futures::get).toList();
            futures.put(name, all(needed).thenApplyAsync(_ -> work(node, needed, failure), executor));
        });
        all(futures.values()).handle((_, _) -> null).join();
        if (failure.get() != null) {
            throw failure.get();
        }
        Map<String, Object> results = new HashMap<>();
        futures.forEach((name, future) -> results.put(name, future.join()));
        return results;
    }

    private static CompletableFuture<Void> all(Collection<CompletableFuture<Object>> futures) {
        return CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new));
    }

    private static Object work(Node node, List<CompletableFuture<Object>> needed, AtomicReference<RuntimeException> failure) {
        try {
            return node.work().apply(needed.stream().map(CompletableFuture::join).toList());
        } catch (RuntimeException e) {
            failure.compareAndSet(null, e);
            throw e;
        }
    }
}
