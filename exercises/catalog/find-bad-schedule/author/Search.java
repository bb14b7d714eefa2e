import java.nio.IntBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Breadth first through all states of a machine, each once. */
final class Search {
    /** How a state was first reached. */
    private record Step(int[] from, int thread) {}

    private final Machine machine;
    private final Map<IntBuffer, Step> reached = new HashMap<>();

    private Search(Machine machine) {
        this.machine = machine;
    }

    /** A shortest schedule to such a state; null if there is none. */
    static int[] schedule(Machine machine, Predicate<int[]> wanted) {
        Search search = new Search(machine);
        int[] found = search.run(wanted);
        return found == null ? null : search.wayTo(found);
    }

    /** Visits all states, unless there are more than so many; returns whether it did. */
    static boolean visit(Machine machine, int most, Consumer<int[]> visitor) {
        Search search = new Search(machine);
        return search.run(state -> {
                    visitor.accept(state);
                    return search.reached.size() > most;
                })
                == null;
    }

    private int[] run(Predicate<int[]> wanted) {
        Deque<int[]> open = new ArrayDeque<>();
        open.add(machine.start());
        reached.put(IntBuffer.wrap(machine.start()), new Step(null, -1));
        while (!open.isEmpty()) {
            int[] state = open.remove();
            if (wanted.test(state)) {
                return state;
            }
            for (int thread = 0; thread < machine.threads(); thread++) {
                int[] next = machine.after(state, thread);
                if (next != null && reached.putIfAbsent(IntBuffer.wrap(next), new Step(state, thread)) == null) {
                    open.add(next);
                }
            }
        }
        return null;
    }

    private int[] wayTo(int[] state) {
        LinkedList<Integer> way = new LinkedList<>();
        Step step = reached.get(IntBuffer.wrap(state));
        while (step.from() != null) {
            way.addFirst(step.thread());
            step = reached.get(IntBuffer.wrap(step.from()));
        }
        return way.stream().mapToInt(Integer::intValue).toArray();
    }
}
