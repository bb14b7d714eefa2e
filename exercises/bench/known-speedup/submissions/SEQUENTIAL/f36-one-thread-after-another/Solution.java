/** Cheats: two threads, the second of which begins when the first has ended. */
public final class Solution implements Blocks {
    @Override
    public long mix(long[] seeds, int steps, int parallelism) {
        return Honest.mix(seeds, steps, 0, 1);
    }
}
