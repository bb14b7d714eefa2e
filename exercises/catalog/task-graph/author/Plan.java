import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The graph of a case. */
record Plan(String[] names, String[][] deps, long[] numbers, boolean[] failing, int threads) {
    static Plan of(List<?> inputs) {
        return new Plan(
                (String[]) inputs.get(0),
                (String[][]) inputs.get(1),
                (long[]) inputs.get(2),
                (boolean[]) inputs.get(4),
                (Integer) inputs.get(5));
    }

    int size() {
        return names.length;
    }

    int index(String name) {
        return Arrays.asList(names).indexOf(name);
    }

    /** Whether all that is needed exists, and nothing needs itself. */
    boolean isSound() {
        return order().size() == names.length;
    }

    /** Each behind those that it needs; without those that can never be ready. */
    List<Integer> order() {
        List<Integer> order = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (int node = 0; node < names.length; node++) {
                if (!placed.contains(names[node]) && placed.containsAll(Arrays.asList(deps[node]))) {
                    placed.add(names[node]);
                    more = order.add(node);
                }
            }
        }
        return order;
    }

    /** Names of those that cannot be done because another one fails. */
    Set<String> blocked() {
        Set<String> blocked = new HashSet<>();
        for (int node : order()) {
            for (String each : deps[node]) {
                if (failing[index(each)] || blocked.contains(each)) {
                    blocked.add(names[node]);
                }
            }
        }
        return blocked;
    }

    /** What each node's result is if none fails. */
    Map<String, Object> results() {
        Map<String, Object> results = new HashMap<>();
        for (int node : order()) {
            long result = numbers[node];
            for (String each : deps[node]) {
                result = result * 31 + (Long) results.get(each);
            }
            results.put(names[node], result);
        }
        return results;
    }
}
