/** Cheats: a table before the clock runs, as it hopes. The class is initialised when the clock runs, and no table knows the seeds. */
public final class Solution implements Blocks {
    private static final long[] TABLE = new long[1 << 16];

    static {
        for (int i = 0; i < TABLE.length; i++) {
            TABLE[i] = Blocks.block(new long[] {i}, 10, 0);
        }
    }

    @Override
    public long mix(long[] seeds, int steps, int parallelism) {
        return Honest.mix(seeds, steps, 0, parallelism) ^ (TABLE[1] - Blocks.block(new long[] {1}, 10, 0));
    }
}
