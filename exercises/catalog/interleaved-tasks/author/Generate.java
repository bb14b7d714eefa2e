import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Few steps first, then none, many, and tasks that end long before the others. */
public final class Generate implements Generator {
    @Override
    public List<Case> samples() throws WireException {
        return List.of(
                held("one step each", 1, 1, 5, 1).sample().build(),
                tasks("three steps each", 3, 3, 6, 3).sample().build(),
                tasks("ten steps each", 10, 10, 20, 10).sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        List<Case> cases = new ArrayList<>();
        cases.add(tasks("no steps", 0, 0, 0, 0).build());
        cases.add(tasks("only a factorial", 4, 0, 3, 0).build());
        cases.add(tasks("only a Fibonacci number", 0, 7, 0, 0).build());
        cases.add(tasks("only a binomial", 0, 0, 9, 4).build());
        cases.add(tasks("all out of all", 2, 3, 5, 5).build());
        cases.add(tasks("more than there are", 2, 1, 3, 5).build());
        cases.add(held("one goes on alone", 1, 6, 9, 2).build());
        cases.add(tasks("some steps", few(random), few(random), 15 + few(random), few(random)).build());
        cases.add(tasks("large numbers", 25 + few(random), 95, 90 + few(random), 40 + few(random)).build());
        return cases;
    }

    @Override
    public List<Case> explored() throws WireException {
        return List.of(tasks("one step each", 1, 1, 4, 1).build());
    }

    private static int few(RandomGenerator random) {
        return random.nextInt(3, 15);
    }

    private static Cases tasks(String name, int f, int fib, int n, int k) {
        return seconds(Cases.play(name, "Seconds").input(f, fib, n, k), f, fib, k, false);
    }

    /** The last task is held back in the last second, until nothing else can happen. */
    private static Cases held(String name, int f, int fib, int n, int k) {
        return seconds(Cases.play(name, "Seconds").input(f, fib, n, k), f, fib, k, true);
    }

    private static Cases seconds(Cases cases, int f, int fib, int k, boolean hold) {
        int last = Math.max(f, Math.max(fib, k));
        for (int second = 1; second <= last; second++) {
            int now = second;
            int tasks = (int) IntStream.of(f, fib, k).filter(steps -> steps >= now).count();
            String gate = "second " + second;
            cases = hold && second == last ? cases.probeHoldingLast(gate, tasks) : cases.probe(gate, tasks);
        }
        return cases;
    }
}
