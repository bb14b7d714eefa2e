import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** Wrong: plays a thousand schedules at random; that none of them is bad says nothing about the others. */
public final class Solution implements Explorer {
    private static final int TRIES = 1_000;

    private final RandomGenerator random = RandomGenerator.getDefault();

    private record End(int[] schedule, Map<String, Integer> variables, boolean complete) {}

    @Override
    public Optional<int[]> badSchedule(List<List<Op>> threads, Predicate<Map<String, Integer>> bad) {
        return search(threads, end -> end.complete() && bad.test(end.variables()));
    }

    @Override
    public Optional<int[]> deadlock(List<List<Op>> threads) {
        return search(threads, end -> !end.complete());
    }

    private Optional<int[]> search(List<List<Op>> threads, Predicate<End> wanted) {
        for (int i = 0; i < TRIES; i++) {
            End end = play(threads);
            if (wanted.test(end)) {
                return Optional.of(end.schedule());
            }
        }
        return Optional.empty();
    }

    private End play(List<List<Op>> threads) {
        int[] next = new int[threads.size()];
        List<Map<String, Integer>> registers = new ArrayList<>();
        threads.forEach(_ -> registers.add(new HashMap<>()));
        Map<String, Integer> variables = variables(threads);
        Set<String> held = new HashSet<>();
        List<Integer> schedule = new ArrayList<>();
        int steps = threads.stream().mapToInt(List::size).sum();
        for (List<Integer> ready = ready(threads, next, held); !ready.isEmpty(); ready = ready(threads, next, held)) {
            int thread = ready.get(random.nextInt(ready.size()));
            Map<String, Integer> mine = registers.get(thread);
            switch (threads.get(thread).get(next[thread]++)) {
                case Op.Load(String reg, String var) -> mine.put(reg, variables.get(var));
                case Op.Store(String var, String reg) -> variables.put(var, mine.getOrDefault(reg, 0));
                case Op.Add(String reg, int k) -> mine.merge(reg, k, Integer::sum);
                case Op.Lock(String m) -> held.add(m);
                case Op.Unlock(String m) -> held.remove(m);
            }
            schedule.add(thread);
        }
        return new End(schedule.stream().mapToInt(Integer::intValue).toArray(), variables, schedule.size() == steps);
    }

    private static List<Integer> ready(List<List<Op>> threads, int[] next, Set<String> held) {
        List<Integer> ready = new ArrayList<>();
        for (int thread = 0; thread < next.length; thread++) {
            if (next[thread] < threads.get(thread).size()
                    && !(threads.get(thread).get(next[thread]) instanceof Op.Lock(String m) && held.contains(m))) {
                ready.add(thread);
            }
        }
        return ready;
    }

    private static Map<String, Integer> variables(List<List<Op>> threads) {
        Map<String, Integer> variables = new HashMap<>();
        threads.forEach(thread -> thread.forEach(op -> {
            switch (op) {
                case Op.Load(String _, String var) -> variables.put(var, 0);
                case Op.Store(String var, String _) -> variables.put(var, 0);
                case Op.Add _, Op.Lock _, Op.Unlock _ -> {}
            }
        }));
        return variables;
    }
}
