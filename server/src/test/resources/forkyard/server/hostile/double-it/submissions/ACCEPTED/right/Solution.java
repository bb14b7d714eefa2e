/** Right. */
public final class Solution implements DoubleIt {
    @Override
    public long doubled(int number) throws Exception {
        return 2L * number;
    }
}
