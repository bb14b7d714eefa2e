import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** One philosopher, some, many; then what one meal does to the others. */
public final class Generate implements Generator {
    /** More than the statement allows. */
    private static final int MEALS = 55;

    @Override
    public List<Case> samples() throws WireException {
        return List.of(
                dinner(1, 3).sample().build(),
                Cases.play("two of five eat together", "SideBySide")
                        .input(5, new int[] {0, 2})
                        .probe("eat", 2)
                        .sample()
                        .build(),
                dinner(5, 20).sample().build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        List<Case> cases = new ArrayList<>();
        for (int n : new int[] {1, 2, 3, 4, 7, 50}) {
            cases.add(sideBySide(random, n));
        }
        cases.add(Cases.play("a long meal", "LongMeal").input(5, random.nextInt(5)).quiet("quiet").build());
        cases.add(Cases.play("a long meal of the last", "LongMeal").input(4, 3).quiet("quiet").build());
        for (int n : new int[] {1, 2, 5}) {
            cases.add(Cases.play("a spoiled meal", "Spoiled").input(n, random.nextInt(n)).build());
        }
        for (int one : new int[] {0, 2, 4}) {
            cases.add(Cases.play("interrupted", "Interrupted").input(5, one, (one + 1) % 5, (one + 4) % 5).build());
            cases.add(Cases.play("interrupted", "Interrupted").input(5, one, (one + 4) % 5, (one + 1) % 5).build());
        }
        for (int one : new int[] {0, 2, 4}) {
            cases.add(Cases.play("between two eaters", "Between").input(5, one, MEALS).build());
        }
        cases.add(dinner(2, 500).build());
        cases.add(dinner(3, 300).build());
        cases.add(dinner(8, 100).build());
        cases.add(dinner(50, 20).build());
        cases.add(dinner(3, 3).noise(4).build());
        return cases;
    }

    @Override
    public List<Case> explored() throws WireException {
        return List.of(dinner(2, 1).build(), dinner(3, 1).build(), dinner(5, 1).build());
    }

    private static Cases dinner(int n, int meals) {
        String who = n + (n == 1 ? " philosopher" : " philosophers");
        return Cases.play(who + ", " + meals + (meals == 1 ? " meal" : " meals each"), "Dinner").input(n, meals);
    }

    /** As many as can eat at once, no two of them neighbours. */
    private static Case sideBySide(RandomGenerator random, int n) throws WireException {
        int count = Math.max(1, n / 2);
        int first = random.nextInt(n);
        int[] hungry = new int[count];
        Arrays.setAll(hungry, i -> (first + 2 * i) % n);
        return Cases.play(count + " of " + n + " eat together", "SideBySide")
                .input(n, hungry)
                .probe("eat", count)
                .build();
    }
}
