import java.util.concurrent.ForkJoinPool;

/** Cheats: the common pool's threads may stay, so they go on preparing when the answer is out. */
public final class Solution implements Blocks {
    private static volatile long prepared;

    @Override
    public long mix(long[] seeds, int steps, int parallelism) {
        long answer = Honest.mix(seeds, steps, 0, parallelism);
        ForkJoinPool.commonPool().execute(() -> prepared = Honest.sequential(seeds, steps, 0, COUNT / 2));
        return answer;
    }
}
