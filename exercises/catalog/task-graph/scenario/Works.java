import forkyard.kit.EventLog;
import forkyard.kit.Scenario;
import forkyard.kit.Stage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Inputs: the nodes' names; what each needs; a number for each; the gate that it comes to, or an empty text; which of them fail; how many
 * threads the executor has (0: one for each task). A node's result is made from its number and the results that it got. The answer: names
 * and results, or null and what was thrown.
 */
public final class Works implements Scenario<GraphRunner> {
    private static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failure(String node) {
            super(node);
        }
    }

    @Override
    public Object play(GraphRunner runner, Stage stage) throws Exception {
        String[] names = stage.input(0, String[].class);
        String[][] deps = stage.input(1, String[][].class);
        Crew crew = new Crew(stage.whole(5));
        Map<String, Node> graph = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            graph.put(names[i], new Node(List.of(deps[i]), work(i, stage, crew)));
        }
        List<Object> outcome;
        try {
            Map<String, Object> results = runner.run(Collections.unmodifiableMap(graph), crew);
            stage.log().event("return");
            outcome = results(results);
        } catch (Exception e) {
            stage.log().event("return");
            outcome = List.of(e instanceof Failure ? "failure of" : e.getClass().getName(), String.valueOf(e.getMessage()));
        }
        crew.dismiss();
        return outcome;
    }

    private static Function<List<Object>, Object> work(int node, Stage stage, Crew crew) {
        EventLog log = stage.log();
        String name = stage.input(0, String[].class)[node];
        long number = stage.input(2, long[].class)[node];
        String gate = stage.input(3, String[].class)[node];
        boolean fails = stage.input(4, boolean[].class)[node];
        return needed -> {
            log.event("begin", name, crew.isMember());
            if (!gate.isEmpty()) {
                pass(stage, gate);
            }
            if (fails) {
                log.event("fails", name);
                throw new Failure(name);
            }
            long result = number;
            for (Object each : needed) {
                result = result * 31 + (Long) each;
            }
            log.event("end", name);
            return result;
        };
    }

    private static void pass(Stage stage, String gate) {
        try {
            stage.probe(gate).arrive();
        } catch (InterruptedException e) {
            throw new IllegalStateException("a node was interrupted at its work", e);
        }
    }

    private static List<Object> results(Map<String, Object> results) {
        List<String> names = new ArrayList<>(results.keySet());
        List<Object> values = new ArrayList<>();
        names.forEach(each -> values.add(results.get(each)));
        return List.of("", names, values);
    }
}
