import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Customers one by one first, some of whom fail; then many at once. */
public final class Generate implements Generator {
    @Override
    public List<Case> samples() throws WireException {
        return List.of(
                Cases.play("three customers, one after another", "OneByOne")
                        .input(new int[3])
                        .sample()
                        .build(),
                gates(2).sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        List<Case> cases = new ArrayList<>();
        for (int step = Step.THINKING; step <= Step.PAYING; step++) {
            int[] fails = new int[4];
            fails[1] = step;
            cases.add(Cases.play("the second customer fails " + Step.show(step), "OneByOne")
                    .input(fails)
                    .build());
        }
        cases.add(Cases.play("customers who fail here and there", "OneByOne")
                .input(failures(random, 30))
                .build());
        for (int customers : new int[] {1, 3, 8}) {
            cases.add(gates(customers).build());
        }
        for (int threads : new int[] {2, 4, 7}) {
            cases.add(rush(threads, failures(random, 30 * threads)).build());
        }
        cases.add(rush(3, failures(random, 9)).noise(3).build());
        return cases;
    }

    @Override
    public List<Case> explored() throws WireException {
        return List.of(
                rush(2, new int[2]).build(),
                rush(2, new int[] {Step.ENTERING, 0, 0}).build(),
                rush(3, new int[3]).build());
    }

    private static Cases gates(int customers) {
        return Cases.play(customers + " customers think together and pay together", "Rush")
                .input(customers, new int[customers], true)
                .probe("think", customers)
                .probe("pay", customers);
    }

    private static Cases rush(int threads, int[] fails) {
        return Cases.play(fails.length + " customers in " + threads + " threads", "Rush").input(threads, fails, false);
    }

    private static int[] failures(RandomGenerator random, int customers) {
        return random.ints(customers, 0, 8)
                .map(kind -> kind <= Step.PAYING ? kind : 0)
                .toArray();
    }
}
