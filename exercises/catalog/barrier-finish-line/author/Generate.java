import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** One runner, some who wait for a slow one, some who run together, some who stumble. */
public final class Generate implements Generator {
    private static final int NOBODY = -1;
    private static final List<String> NAMES =
            List.of("Ana", "Bo", "Chi", "Dev", "Eli", "Fay", "Gus", "Hui", "Ida", "Jon");

    @Override
    public List<Case> samples() throws WireException {
        return List.of(
                track("one runner, three laps", 1, slow(NOBODY, NOBODY, NOBODY)).sample().build(),
                track("two runners, one of them slow", 2, slow(0, 1, 0)).sample().build(),
                together(3, 3).sample().build(),
                finish(2, 1, 0).sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        List<Case> cases = new ArrayList<>();
        cases.add(track("no lap", 3, slow()).build());
        cases.add(track("four runners, one of them slow", 4, random.ints(3, 0, 4).toArray()).build());
        cases.add(together(random.nextInt(4, 7), 5).build());
        cases.add(together(10, 3).build());
        cases.add(finish(1, shuffled(random, 4)).build());
        cases.add(finish(3, shuffled(random, 5)).build());
        cases.add(stumble("the only one stumbles", 1, slow(NOBODY, NOBODY), 0, 1).build());
        cases.add(stumble("one stumbles, the others have finished", 3, slow(NOBODY, 1, NOBODY), 1, 2).build());
        cases.add(stumble("one stumbles, the other is still on the way", 2, slow(0, NOBODY), 1, 1).build());
        cases.add(stumble("one stumbles in the last lap", 4, slow(NOBODY, NOBODY), random.nextInt(4), 2).build());
        cases.add(track("eight runners, many laps", 8, free(30)).build());
        cases.add(track("three runners, delayed", 3, free(4)).noise(4).build());
        return cases;
    }

    @Override
    public List<Case> explored() throws WireException {
        return List.of(
                track("two runners, two laps", 2, free(2)).build(),
                stumble("one of two stumbles", 2, free(2), 0, 1).build(),
                stumble("one of two stumbles in the second lap", 2, free(2), 0, 2).build(),
                track("three runners, one lap", 3, free(1)).build(),
                finish(1, 1, 0).build());
    }

    private static int[] slow(int... runners) {
        return runners;
    }

    private static int[] free(int laps) {
        int[] nobody = new int[laps];
        Arrays.fill(nobody, NOBODY);
        return nobody;
    }

    private static int[] shuffled(RandomGenerator random, int n) {
        int[] numbers = new int[n];
        for (int i = 0; i < n; i++) {
            int j = random.nextInt(i + 1);
            numbers[i] = numbers[j];
            numbers[j] = i;
        }
        return numbers;
    }

    private static Cases track(String name, int runners, int[] slow) {
        return withGates(slow, Cases.play(name, "Track").input(names(runners), slow.length, slow, false, NOBODY, 0));
    }

    private static Cases stumble(String name, int runners, int[] slow, int who, int lap) {
        return withGates(slow, Cases.play(name, "Track").input(names(runners), slow.length, slow, false, who, lap));
    }

    private static Cases together(int runners, int laps) {
        return Cases.play(runners + " runners at the same time", "Track")
                .input(names(runners), laps, free(laps), true, NOBODY, 0)
                .rendezvous("lap", runners);
    }

    private static Cases finish(int laps, int... order) {
        Cases cases = Cases.play(order.length + " runners finish one by one", "Finish")
                .input(names(order.length), laps, order);
        for (int place = 1; place < order.length; place++) {
            cases.probeHoldingLast("place-" + place, 1);
        }
        return cases;
    }

    private static Cases withGates(int[] slow, Cases cases) {
        for (int lap = 1; lap <= slow.length; lap++) {
            if (slow[lap - 1] != NOBODY) {
                cases.probeHoldingLast("slow-" + lap, 1);
            }
        }
        return cases;
    }

    private static String[] names(int runners) {
        return NAMES.subList(0, runners).toArray(String[]::new);
    }
}
