/** 50 of a hundred blocks in one thread, the rest in as many as may be. */
public final class Solution implements Blocks {
    @Override
    public long mix(long[] seeds, int steps, int parallelism) {
        return Honest.mix(seeds, steps, 50, parallelism);
    }
}
