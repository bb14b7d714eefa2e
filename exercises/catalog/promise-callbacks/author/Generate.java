import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** The two errands first, then reports that come in every order, fail, or come too late. */
public final class Generate implements Generator {
    private static final int SUM = 0;
    private static final int FACTORIAL = 1;

    /** What an input may be. */
    private static final int VALUE = 0;

    private static final int FAILS = 1;
    private static final int FAILED_BEFORE = 2;

    @Override
    public List<Case> samples() throws WireException {
        return List.of(
                Cases.play("the sum of 1 to 5", "ByHand").input(SUM, 5).sample().build(),
                Cases.play("the factorial of 5", "ByHand").input(FACTORIAL, 5).sample().build(),
                report("both come after the call", 0, 0, VALUE, "15", VALUE, "120").sample().build(),
                report("the sum fails", 0, 0, FAILS, "no paper", VALUE, "120").sample().build(),
                tooLate("the factorial never comes", "15", "").sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        List<Case> cases = new ArrayList<>();
        for (int n : new int[] {0, 1, 2, random.nextInt(20, 100), random.nextInt(70_000, 100_000)}) {
            cases.add(Cases.play("the sum of 1 to " + n, "ByHand").input(SUM, n).build());
        }
        for (int n : new int[] {0, 1, 2, random.nextInt(21, 60), random.nextInt(500, 1_000)}) {
            cases.add(Cases.play("the factorial of " + n, "ByHand").input(FACTORIAL, n).build());
        }
        int[][] errands = new int[20][];
        for (int i = 0; i < errands.length; i++) {
            errands[i] = new int[] {i % 2, random.nextInt(100)};
        }
        cases.add(Cases.play("a pool of one thread", "InAPool").input(1, errands).build());
        cases.add(Cases.play("a pool of three threads", "InAPool").input(3, errands).build());
        for (int first = 0; first < 2; first++) {
            for (int before = 0; before <= 2; before++) {
                String when = (first == 0 ? "the sum first, " : "the factorial first, ") + before + " before the call";
                cases.add(report(when, first, before, VALUE, number(random), VALUE, number(random)).build());
            }
            cases.add(report("the factorial fails", first, 0, VALUE, "1", FAILS, message(random)).build());
            cases.add(report("a failure from before", first, 1, FAILED_BEFORE, message(random), VALUE, "7").build());
            cases.add(report("both fail", first, 0, FAILS, message(random), FAILED_BEFORE, message(random)).build());
        }
        cases.add(tooLate("the sum never comes", "", "120").build());
        cases.add(tooLate("neither ever comes", "", "").build());
        cases.add(tooLate("both are there already", "15", "120").build());
        return cases;
    }

    @Override
    public List<Case> explored() throws WireException {
        return List.of(
                Cases.play("two threads bring the inputs", "AtOnce").input(3, 2).build(),
                Cases.play("two callers", "Callers")
                        .input((Object) new int[][] {{FACTORIAL, 2}, {FACTORIAL, 3}})
                        .build());
    }

    private static Cases report(
            String name, int first, int before, int sumKind, String sum, int factorialKind, String factorial) {
        return Cases.play(name, "OneAfterTheOther")
                .input(first, before, new int[] {sumKind, factorialKind}, new String[] {sum, factorial});
    }

    private static Cases tooLate(String name, String sum, String factorial) {
        return Cases.play(name, "TooLate").input(30, sum, factorial).probeHoldingLast("late", 1);
    }

    private static String number(RandomGenerator random) {
        return String.valueOf(random.nextLong(1L << 40));
    }

    private static String message(RandomGenerator random) {
        return "reason " + random.nextInt(1_000);
    }
}
