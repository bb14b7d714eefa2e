package forkyard.author;

import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How often each thread was seen at work, as {@code ThreadWatch} of the kit counts it. */
public final class Sightings {
    /** With fewer nothing is said: it was over too soon. */
    private static final int FEWEST = 20;

    /** Somebody else must be seen in one of so many. A program that is really sequential shows it hardly ever. */
    private static final int OTHERS_ONE_IN = 20;

    private Sightings() {}

    /** Wrong if it was nearly always the same thread; {@code atWork} is an {@code int[]} with a number for each. */
    public static Finding shared(@Nullable Object atWork) {
        int[] times = Shapes.as(int[].class, atWork);
        int all = Arrays.stream(times).sum();
        int busiest = Arrays.stream(times).max().orElse(0);
        return all < FEWEST || (all - busiest) * OTHERS_ONE_IN >= all
                ? Finding.right()
                : Finding.of(
                        Finding.Kind.SEQUENTIAL,
                        "One thread did nearly all of the work.",
                        new Detail("threads seen at work", all + " times"),
                        new Detail("the same thread", busiest + " times"));
    }
}
