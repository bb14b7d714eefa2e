/** A hundred pieces of work of the same length. */
public interface Blocks {
    int COUNT = 100;

    /** Mixes each seed into a block as often as {@code steps} says, and combines the blocks. */
    long mix(long[] seeds, int steps, int parallelism);

    /** One block, {@code steps} long: each step needs the one before. */
    static long block(long[] seeds, int steps, int block) {
        long x = seeds[block];
        for (int i = 0; i < steps; i++) {
            x = (x ^ (x >>> 30)) * 0xbf58476d1ce4e5b9L + 1;
        }
        return x;
    }
}
