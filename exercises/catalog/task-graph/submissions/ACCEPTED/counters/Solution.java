import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Each node counts what it still misses; whoever brings the last of it sets it off. */
public final class Solution implements GraphRunner {
    @Override
    public Map<String, Object> run(Map<String, Node> graph, Executor executor) throws Exception {
        Run run = new Run(graph, executor);
        run.checkOrder();
        return run.play();
    }

    private static final class Run {
        private final Map<String, Node> graph;
        private final Executor executor;
        private final Map<String, List<String>> users = new HashMap<>();
        private final Map<String, AtomicInteger> missing = new HashMap<>();
        private final Map<String, Object> results = new ConcurrentHashMap<>();
        private final Set<String> blocked = ConcurrentHashMap.newKeySet();
        private final AtomicReference<RuntimeException> failure = new AtomicReference<>();
        private final CountDownLatch open;

        Run(Map<String, Node> graph, Executor executor) {
            this.graph = graph;
            this.executor = executor;
            this.open = new CountDownLatch(graph.size());
            graph.keySet().forEach(name -> users.put(name, new ArrayList<>()));
            graph.forEach((name, node) -> {
                missing.put(name, new AtomicInteger(node.deps().size()));
                for (String each : node.deps()) {
                    if (!graph.containsKey(each)) {
                        throw new IllegalArgumentException(name + " needs " + each + ", which does not exist");
                    }
                    users.get(each).add(name);
                }
            });
        }

        /** Counts down as if all were done, one after another; whoever is in a circle never gets its turn. */
        void checkOrder() {
            Map<String, Integer> left = new HashMap<>();
            Deque<String> ready = new ArrayDeque<>();
            graph.forEach((name, node) -> {
                left.put(name, node.deps().size());
                if (node.deps().isEmpty()) {
                    ready.add(name);
                }
            });
            int done = 0;
            for (; !ready.isEmpty(); done++) {
                for (String user : users.get(ready.remove())) {
                    if (left.merge(user, -1, Integer::sum) == 0) {
                        ready.add(user);
                    }
                }
            }
            if (done < graph.size()) {
                throw new IllegalArgumentException("nodes need each other in a circle");
            }
        }

        Map<String, Object> play() throws InterruptedException {
            graph.forEach((name, node) -> {
                if (node.deps().isEmpty()) {
                    executor.execute(() -> work(name));
                }
            });
            open.await();
            if (failure.get() != null) {
                throw failure.get();
            }
            return results;
        }

        private void work(String name) {
            Node node = graph.get(name);
            try {
                results.put(name, node.work().apply(node.deps().stream().map(results::get).toList()));
            } catch (RuntimeException e) {
                failure.compareAndSet(null, e);
                blocked.add(name);
            }
            close(name);
        }

        /** The node is done, or cannot be done any more. */
        private void close(String name) {
            for (String user : users.get(name)) {
                if (blocked.contains(name)) {
                    blocked.add(user);
                }
                if (missing.get(user).decrementAndGet() == 0) {
                    if (blocked.contains(user)) {
                        close(user);
                    } else {
                        executor.execute(() -> work(user));
                    }
                }
            }
            open.countDown();
        }
    }
}
