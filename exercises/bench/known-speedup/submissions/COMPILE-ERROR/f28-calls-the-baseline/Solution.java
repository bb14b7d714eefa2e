/** Cheats: lets the reference do it. It is not there. */
public final class Solution implements Blocks {
    @Override
    public long mix(long[] seeds, int steps, int parallelism) {
        return new Baseline().mix(seeds, steps, parallelism);
    }
}
