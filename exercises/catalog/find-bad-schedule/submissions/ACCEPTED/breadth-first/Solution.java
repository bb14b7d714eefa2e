import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** States that nobody changes, each visited once, the shortest schedules first. */
public final class Solution implements Explorer {
    /** How far each thread is, all registers, all variables, and the locks that are held. */
    private record State(List<Integer> next, List<Map<String, Integer>> registers, Map<String, Integer> variables, Set<String> held) {}

    private record Reached(State state, Reached from, int thread, int length) {}

    @Override
    public Optional<int[]> badSchedule(List<List<Op>> threads, Predicate<Map<String, Integer>> bad) {
        return search(threads, state -> hasEnded(threads, state) && bad.test(state.variables()));
    }

    @Override
    public Optional<int[]> deadlock(List<List<Op>> threads) {
        return search(threads, state -> !hasEnded(threads, state) && isStuck(threads, state));
    }

    private static Optional<int[]> search(List<List<Op>> threads, Predicate<State> wanted) {
        Queue<Reached> open = new ArrayDeque<>();
        Set<State> seen = new HashSet<>();
        open.add(new Reached(start(threads), null, -1, 0));
        seen.add(open.element().state());
        while (!open.isEmpty()) {
            Reached reached = open.remove();
            if (wanted.test(reached.state())) {
                return Optional.of(schedule(reached));
            }
            for (int thread = 0; thread < threads.size(); thread++) {
                if (canStep(threads, reached.state(), thread)) {
                    State after = step(threads, reached.state(), thread);
                    if (seen.add(after)) {
                        open.add(new Reached(after, reached, thread, reached.length() + 1));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static State start(List<List<Op>> threads) {
        List<Integer> next = new ArrayList<>();
        List<Map<String, Integer>> registers = new ArrayList<>();
        Map<String, Integer> variables = new TreeMap<>();
        for (List<Op> thread : threads) {
            next.add(0);
            registers.add(Map.of());
            for (Op op : thread) {
                switch (op) {
                    case Op.Load(String _, String var) -> variables.put(var, 0);
                    case Op.Store(String var, String _) -> variables.put(var, 0);
                    case Op.Add _, Op.Lock _, Op.Unlock _ -> {}
                }
            }
        }
        return new State(next, registers, variables, Set.of());
    }

    private static boolean hasEnded(List<List<Op>> threads, State state) {
        for (int thread = 0; thread < threads.size(); thread++) {
            if (state.next().get(thread) < threads.get(thread).size()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isStuck(List<List<Op>> threads, State state) {
        for (int thread = 0; thread < threads.size(); thread++) {
            if (canStep(threads, state, thread)) {
                return false;
            }
        }
        return true;
    }

    private static boolean canStep(List<List<Op>> threads, State state, int thread) {
        int next = state.next().get(thread);
        return next < threads.get(thread).size()
                && !(threads.get(thread).get(next) instanceof Op.Lock(String m) && state.held().contains(m));
    }

    private static State step(List<List<Op>> threads, State state, int thread) {
        List<Integer> next = new ArrayList<>(state.next());
        List<Map<String, Integer>> registers = new ArrayList<>(state.registers());
        Map<String, Integer> mine = new HashMap<>(state.registers().get(thread));
        Map<String, Integer> variables = new TreeMap<>(state.variables());
        Set<String> held = new HashSet<>(state.held());
        switch (threads.get(thread).get(next.get(thread))) {
            case Op.Load(String reg, String var) -> mine.put(reg, variables.get(var));
            case Op.Store(String var, String reg) -> variables.put(var, mine.getOrDefault(reg, 0));
            case Op.Add(String reg, int k) -> mine.merge(reg, k, Integer::sum);
            case Op.Lock(String m) -> held.add(m);
            case Op.Unlock(String m) -> held.remove(m);
        }
        next.set(thread, next.get(thread) + 1);
        registers.set(thread, mine);
        return new State(next, registers, variables, held);
    }

    private static int[] schedule(Reached reached) {
        int[] schedule = new int[reached.length()];
        for (Reached at = reached; at.from() != null; at = at.from()) {
            schedule[at.length() - 1] = at.thread();
        }
        return schedule;
    }
}
