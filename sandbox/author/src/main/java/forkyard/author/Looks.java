package forkyard.author;

import forkyard.wire.Finding;
import forkyard.wire.Finding.Detail;
import org.jspecify.annotations.Nullable;

/** How often so many threads were seen at work at the same time, as {@code StackWatch} of the kit counts them. */
public final class Looks {
    /** Two at once must be seen in one of so many looks. A program that is really sequential shows it never. */
    private static final int TOGETHER_ONE_IN = 50;

    private final int[] counts;
    private final int fewest;

    private Looks(int[] counts, int fewest) {
        this.counts = counts;
        this.fewest = fewest;
    }

    /**
     * Takes them from an answer.
     *
     * @param counts an {@code int[]}: by number of threads, how often so many were at work
     * @param fewest with fewer looks at which anybody worked nothing is said: it was over too soon
     */
    public static Looks of(@Nullable Object counts, int fewest) {
        return new Looks(Shapes.as(int[].class, counts), fewest);
    }

    /** How often at least so many were at work. */
    private int with(int threads) {
        int looks = 0;
        for (int working = threads; working < counts.length; working++) {
            looks += counts[working];
        }
        return looks;
    }

    /** The most threads that were ever seen at work at once. */
    public int most() {
        int most = counts.length - 1;
        while (most > 0 && counts[most] == 0) {
            most--;
        }
        return most;
    }

    /**
     * Wrong if more than {@code p} threads were at work most of the time: a caller that has just started its threads may be seen beside
     * them for a moment.
     */
    public Finding within(int p) {
        int looks = with(1);
        return looks < fewest || 2 * with(p + 1) <= looks
                ? Finding.right()
                : Finding.of(
                        Finding.Kind.RULE_VIOLATION,
                        "Most of the time more threads were at work at once than p allows.",
                        new Detail("p", "" + p),
                        new Detail("looks", "" + looks),
                        new Detail("more than p at work", "" + with(p + 1)));
    }

    /**
     * Wrong if two were hardly ever at work at once.
     *
     * @param did what the program did, as in "sorted"
     */
    public Finding together(String did) {
        int looks = with(1);
        return looks < fewest || with(2) * TOGETHER_ONE_IN >= looks
                ? Finding.right()
                : Finding.of(
                        Finding.Kind.SEQUENTIAL,
                        "While your program " + did + ", hardly ever were two threads at work in it at once.",
                        new Detail("looks", "" + looks),
                        new Detail("two at work", "" + with(2)));
    }
}
