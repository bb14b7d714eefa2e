/** Cheats: eight threads where two are allowed. The cores are no more for that. */
public final class Solution implements Blocks {
    @Override
    public long mix(long[] seeds, int steps, int parallelism) {
        return Honest.mix(seeds, steps, 0, 8);
    }
}
