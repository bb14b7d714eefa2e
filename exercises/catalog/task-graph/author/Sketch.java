import forkyard.author.Cases;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** A graph in the making. */
final class Sketch {
    private final List<String> names = new ArrayList<>();
    private final List<String[]> deps = new ArrayList<>();
    private final List<String> gates = new ArrayList<>();
    private final List<Boolean> failing = new ArrayList<>();
    private final RandomGenerator random;

    /** @param random for the nodes' numbers */
    Sketch(RandomGenerator random) {
        this.random = random;
    }

    Sketch node(String name, String... needs) {
        return node(name, "", false, needs);
    }

    Sketch failing(String name, String... needs) {
        return node(name, "", true, needs);
    }

    /** One that comes to a gate. */
    Sketch meeting(String gate, String name, String... needs) {
        return node(name, gate, false, needs);
    }

    private Sketch node(String name, String gate, boolean fails, String... needs) {
        names.add(name);
        deps.add(needs);
        gates.add(gate);
        failing.add(fails);
        return this;
    }

    /** @param threads of the executor; 0 for one each */
    Cases play(String name, int threads) {
        int size = names.size();
        boolean[] fails = new boolean[size];
        for (int i = 0; i < size; i++) {
            fails[i] = failing.get(i);
        }
        return Cases.play(name, "Works")
                .input(
                        names.toArray(String[]::new),
                        deps.toArray(String[][]::new),
                        random.longs(size, 1, 1_000_000).toArray(),
                        gates.toArray(String[]::new),
                        fails,
                        threads);
    }
}
