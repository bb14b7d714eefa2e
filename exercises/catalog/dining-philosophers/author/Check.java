import forkyard.author.Asked;
import forkyard.author.Checker;
import forkyard.author.Log;
import forkyard.author.Shapes;
import forkyard.wire.Answer;
import forkyard.wire.Case;
import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import forkyard.wire.WireException;
import java.util.Arrays;
import java.util.List;

/** Meals were eaten as often as asked for, with forks that nobody else had, and nobody had to wait too long. */
public final class Check implements Checker {
    private static final int MOST_PASSED = 50;

    @Override
    public Finding check(Case asked, Answer answer) throws WireException {
        List<?> inputs = Asked.inputs(asked);
        Object returned = Log.of(answer).returned();
        int n = (Integer) inputs.get(0);
        return switch (asked.driver()) {
            case "Dinner" -> dinner(n, (Integer) inputs.get(1), Shapes.list(3, returned));
            case "SideBySide" -> eaten(meals(n, (int[]) inputs.get(1)), Shapes.ints(n, returned));
            case "LongMeal" -> longMeal(n, (Integer) inputs.get(1), Shapes.list(2, returned));
            case "Between" -> between((Integer) inputs.get(1), Shapes.ints(2, returned));
            case "Interrupted" -> interrupted(n, inputs, Shapes.list(2, returned));
            case "Spoiled" -> spoiled(n, (Integer) inputs.get(1), Shapes.list(2, returned));
            default -> throw new IllegalStateException("no scenario " + asked.driver());
        };
    }

    private static Finding dinner(int n, int each, List<?> parts) {
        int[] expected = new int[n];
        Arrays.fill(expected, each);
        Finding apart = apart(parts.get(2));
        if (apart.kind() != Finding.Kind.RIGHT) {
            return apart;
        }
        if (Arrays.stream(Shapes.ints(n, parts.get(1))).sum() > 0) {
            return Finding.wrong("A philosopher ate in another thread than the one that called dine.");
        }
        return eaten(expected, Shapes.ints(n, parts.get(0)));
    }

    private static Finding longMeal(int n, int eater, List<?> parts) {
        Finding apart = apart(parts.get(1));
        int[] who = {eater, (eater + 1) % n, (eater + n - 1) % n};
        return apart.kind() == Finding.Kind.RIGHT ? eaten(meals(n, who), Shapes.ints(n, parts.get(0))) : apart;
    }

    private static Finding between(int one, int[] passed) {
        int most = Math.max(passed[0], passed[1]);
        return most <= MOST_PASSED
                ? Finding.right()
                : Finding.wrong(
                        "A hungry philosopher was passed over again and again, while the neighbours ate by turns.",
                        new Detail("philosopher", "" + one),
                        new Detail("expected", "at most " + MOST_PASSED + " meals of a neighbour while it is hungry"),
                        new Detail("actual", passed[0] + " meals of one neighbour, " + passed[1] + " of the other"));
    }

    private static Finding interrupted(int n, List<?> inputs, List<?> parts) {
        if (!Shapes.as(Boolean.class, parts.get(0))) {
            return Finding.wrong(
                    "A hungry philosopher that was interrupted did not get an InterruptedException.");
        }
        int[] who = {(Integer) inputs.get(1), (Integer) inputs.get(2), (Integer) inputs.get(3)};
        return eaten(meals(n, who), Shapes.ints(n, parts.get(1)));
    }

    private static Finding spoiled(int n, int one, List<?> parts) {
        if (!Shapes.as(Boolean.class, parts.get(0))) {
            return Finding.wrong("Eating threw an exception, and it did not come out of dine.");
        }
        int[] eaters = {one, (one + 1) % n, (one + n - 1) % n};
        return eaten(meals(n, eaters), Shapes.ints(n, parts.get(1)));
    }

    /** A meal each time that a philosopher is named. */
    private static int[] meals(int n, int[] who) {
        int[] meals = new int[n];
        for (int i : who) {
            meals[i]++;
        }
        return meals;
    }

    private static Finding eaten(int[] expected, int[] actual) {
        return Arrays.equals(expected, actual)
                ? Finding.right()
                : Finding.wrong(
                        "Not everybody ate once for each call of dine.",
                        new Detail("expected", Arrays.toString(expected)),
                        new Detail("actual", Arrays.toString(actual)));
    }

    private static Finding apart(Object clashes) {
        return Shapes.as(Integer.class, clashes) == 0
                ? Finding.right()
                : Finding.wrong("Two neighbours ate at the same time, with one fork in both their hands.");
    }
}
