package forkyard.explorer.run;

/**
 * What a run may take.
 *
 * @param steps points that its threads pass, all together
 * @param repeats times that loops go round, all together
 * @param threads that it may start
 */
public record Bounds(int steps, int repeats, int threads) {
    /** These, but with no more than so many steps; the same if that is 0. */
    public Bounds until(int most) {
        return most == 0 ? this : new Bounds(Math.min(steps, most), repeats, threads);
    }

    /** Enough for the small programs that are worth exploring. */
    public static final Bounds USUAL = new Bounds(20_000, 20_000_000, 64);
}
