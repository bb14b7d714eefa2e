/** Comes back tomorrow. */
public final class Solution implements DoubleIt {
    @Override
    public long doubled(int number) throws Exception {
        Thread.sleep(86_400_000);
        return 2L * number;
    }
}
