/** Cheats: twice the work on one core, so that it seems to scale better than it does. What is ranked is not T1/Tp. */
public final class Solution implements Blocks {
    @Override
    public long mix(long[] seeds, int steps, int parallelism) {
        long again = parallelism == 1 ? Honest.sequential(seeds, steps, 0, COUNT) : 0;
        return Honest.mix(seeds, steps, 0, parallelism) ^ again ^ again;
    }
}
