/** Cheats: honest as long as it takes a trial for a warm-up, then a hundredth of the work. */
public final class Solution implements Blocks {
    private static int trials;

    @Override
    public long mix(long[] seeds, int steps, int parallelism) {
        return ++trials <= 2 ? Honest.mix(seeds, steps, 0, parallelism) : Blocks.block(seeds, steps, 0);
    }
}
