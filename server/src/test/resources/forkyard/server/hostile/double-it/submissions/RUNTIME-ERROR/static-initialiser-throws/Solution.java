/** Fails before it is asked anything. */
public final class Solution implements DoubleIt {
    private static final long[] TABLE = new long[-1];

    @Override
    public long doubled(int number) {
        return TABLE[0];
    }
}
