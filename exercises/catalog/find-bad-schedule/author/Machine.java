import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Runs a program step by step. A state is an array: how far each thread is, then a cell for each variable, register and lock. */
final class Machine {
    private final List<List<Op>> threads;
    private final List<String> cells;

    Machine(String[][] lines) {
        threads = Stream.of(lines).map(each -> Stream.of(each).map(Op::of).toList()).toList();
        Set<String> names = new LinkedHashSet<>();
        for (int thread = 0; thread < threads.size(); thread++) {
            for (Op op : threads.get(thread)) {
                names.addAll(cells(thread, op));
            }
        }
        cells = new ArrayList<>(names);
    }

    int threads() {
        return threads.size();
    }

    int[] start() {
        return new int[threads.size() + cells.size()];
    }

    /** The state after this thread's next step; null if it has none, or the lock that it wants is held. */
    int[] after(int[] state, int thread) {
        if (state[thread] == threads.get(thread).size()) {
            return null;
        }
        int[] next = state.clone();
        next[thread]++;
        switch (threads.get(thread).get(state[thread])) {
            case Op.Load(String reg, String var) -> next[at(register(thread, reg))] = state[at(variable(var))];
            case Op.Store(String var, String reg) -> next[at(variable(var))] = state[at(register(thread, reg))];
            case Op.Add(String reg, int k) -> next[at(register(thread, reg))] += k;
            case Op.Lock(String m) -> {
                if (state[at(lock(m))] != 0) {
                    return null;
                }
                next[at(lock(m))] = thread + 1;
            }
            case Op.Unlock(String m) -> next[at(lock(m))] = 0;
        }
        return next;
    }

    boolean hasEnded(int[] state) {
        for (int thread = 0; thread < threads.size(); thread++) {
            if (state[thread] < threads.get(thread).size()) {
                return false;
            }
        }
        return true;
    }

    boolean isStuck(int[] state) {
        for (int thread = 0; thread < threads.size(); thread++) {
            if (after(state, thread) != null) {
                return false;
            }
        }
        return true;
    }

    int[] values(int[] state, String[] variables) {
        return Stream.of(variables).mapToInt(each -> state[at(variable(each))]).toArray();
    }

    private int at(String cell) {
        return threads.size() + cells.indexOf(cell);
    }

    private static List<String> cells(int thread, Op op) {
        return switch (op) {
            case Op.Load(String reg, String var) -> List.of(register(thread, reg), variable(var));
            case Op.Store(String var, String reg) -> List.of(register(thread, reg), variable(var));
            case Op.Add(String reg, int _) -> List.of(register(thread, reg));
            case Op.Lock(String m) -> List.of(lock(m));
            case Op.Unlock(String m) -> List.of(lock(m));
        };
    }

    private static String variable(String name) {
        return "variable " + name;
    }

    private static String register(int thread, String name) {
        return "register " + thread + " " + name;
    }

    private static String lock(String name) {
        return "lock " + name;
    }
}
