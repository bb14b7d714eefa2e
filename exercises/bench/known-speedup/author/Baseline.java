/** One block after another. */
public final class Baseline implements Blocks {
    @Override
    public long mix(long[] seeds, int steps, int parallelism) {
        long all = 0;
        for (int block = 0; block < COUNT; block++) {
            all ^= Blocks.block(seeds, steps, block);
        }
        return all;
    }
}
