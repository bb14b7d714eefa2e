import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;

/** Wrong: does all the work itself, node by node. */
public final class Solution implements GraphRunner {
    @Override
    public Map<String, Object> run(Map<String, Node> graph, Executor executor) throws Exception {
        Map<String, Object> results = new HashMap<>();
        Set<String> onTheWay = new HashSet<>();
        graph.keySet().forEach(name -> result(name, graph, results, onTheWay));
        return results;
    }

    private static Object result(String name, Map<String, Node> graph, Map<String, Object> results, Set<String> onTheWay) {
        Node node = graph.get(name);
        if (results.containsKey(name)) {
            return results.get(name);
        }
        if (node == null || !onTheWay.add(name)) {
            throw new IllegalArgumentException(name + " does not exist, or needs itself");
        }
        Object result = node.work().apply(node.deps().stream()
                .map(each -> result(each, graph, results, onTheWay))
                .toList());
        results.put(name, result);
        return result;
    }
}
