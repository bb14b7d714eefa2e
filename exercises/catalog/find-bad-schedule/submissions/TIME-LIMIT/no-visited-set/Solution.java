import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** Wrong: comes to the same state by a thousand ways, and searches on from it a thousand times. */
public final class Solution implements Explorer {
    @Override
    public Optional<int[]> badSchedule(List<List<Op>> threads, Predicate<Map<String, Integer>> bad) {
        Search search = new Search(threads);
        return search.find(() -> search.hasEnded() && bad.test(search.variables()));
    }

    @Override
    public Optional<int[]> deadlock(List<List<Op>> threads) {
        Search search = new Search(threads);
        return search.find(() -> !search.hasEnded() && search.isStuck());
    }

    private static final class Search {
        private final List<List<Op>> threads;
        private final Map<String, Integer> places = new HashMap<>();
        private final Deque<Integer> way = new ArrayDeque<>();
        /** How far each thread is, then what each place holds. */
        private int[] cells;

        Search(List<List<Op>> threads) {
            this.threads = threads;
            for (int thread = 0; thread < threads.size(); thread++) {
                for (Op op : threads.get(thread)) {
                    place(thread, op);
                }
            }
            cells = new int[threads.size() + places.size()];
        }

        private void place(int thread, Op op) {
            switch (op) {
                case Op.Load(String reg, String var) -> {
                    register(thread, reg);
                    variable(var);
                }
                case Op.Store(String var, String reg) -> {
                    register(thread, reg);
                    variable(var);
                }
                case Op.Add(String reg, int _) -> register(thread, reg);
                case Op.Lock(String m) -> lock(m);
                case Op.Unlock(String m) -> lock(m);
            }
        }

        Optional<int[]> find(BooleanSupplier wanted) {
            return goOn(wanted) ? Optional.of(way.stream().mapToInt(Integer::intValue).toArray()) : Optional.empty();
        }

        /** Whether what is wanted was found on some way from here; it is the way that was gone then. */
        private boolean goOn(BooleanSupplier wanted) {
            if (wanted.getAsBoolean()) {
                return true;
            }
            for (int thread = 0; thread < threads.size(); thread++) {
                if (canStep(thread)) {
                    int[] before = cells.clone();
                    step(thread);
                    way.addLast(thread);
                    if (goOn(wanted)) {
                        return true;
                    }
                    way.removeLast();
                    cells = before;
                }
            }
            return false;
        }

        boolean hasEnded() {
            for (int thread = 0; thread < threads.size(); thread++) {
                if (cells[thread] < threads.get(thread).size()) {
                    return false;
                }
            }
            return true;
        }

        boolean isStuck() {
            for (int thread = 0; thread < threads.size(); thread++) {
                if (canStep(thread)) {
                    return false;
                }
            }
            return true;
        }

        Map<String, Integer> variables() {
            Map<String, Integer> variables = new HashMap<>();
            places.forEach((name, place) -> {
                if (name.startsWith("variable ")) {
                    variables.put(name.substring("variable ".length()), cells[place]);
                }
            });
            return variables;
        }

        private boolean canStep(int thread) {
            return cells[thread] < threads.get(thread).size() && !(op(thread) instanceof Op.Lock(String m) && cells[lock(m)] != 0);
        }

        private void step(int thread) {
            switch (op(thread)) {
                case Op.Load(String reg, String var) -> cells[register(thread, reg)] = cells[variable(var)];
                case Op.Store(String var, String reg) -> cells[variable(var)] = cells[register(thread, reg)];
                case Op.Add(String reg, int k) -> cells[register(thread, reg)] += k;
                case Op.Lock(String m) -> cells[lock(m)] = thread + 1;
                case Op.Unlock(String m) -> cells[lock(m)] = 0;
            }
            cells[thread]++;
        }

        private Op op(int thread) {
            return threads.get(thread).get(cells[thread]);
        }

        private int register(int thread, String name) {
            return place("register " + thread + " " + name);
        }

        private int variable(String name) {
            return place("variable " + name);
        }

        private int lock(String name) {
            return place("lock " + name);
        }

        private int place(String name) {
            return places.computeIfAbsent(name, _ -> threads.size() + places.size());
        }
    }
}
