import java.util.Arrays;

/** Cheats: wipes the input, in case the baseline or the checker gets the same array. Each has its own. */
public final class Solution implements Blocks {
    @Override
    public long mix(long[] seeds, int steps, int parallelism) {
        long answer = Honest.mix(seeds, steps, 0, parallelism);
        Arrays.fill(seeds, 0);
        return answer;
    }
}
