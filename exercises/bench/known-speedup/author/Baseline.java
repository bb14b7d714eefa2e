/** One block after another. */
public final class Baseline implements Blocks {
    @Override
    public long mix(long[] seeds, int steps, int parallelism) {
        return Honest.sequential(seeds, steps, 0, COUNT);
    }
}
