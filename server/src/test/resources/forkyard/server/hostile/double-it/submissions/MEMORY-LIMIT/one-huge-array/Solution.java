/** More at once than there is. */
public final class Solution implements DoubleIt {
    @Override
    public long doubled(int number) throws Exception {
        long[] all = new long[Integer.MAX_VALUE - 8];
        return all.length;
    }
}
