/** Mixes nothing. */
public final class Empty implements Blocks {
    @Override
    public long mix(long[] seeds, int steps, int parallelism) {
        return 0;
    }
}
