/** Never comes back. */
public final class Solution implements DoubleIt {
    @Override
    public long doubled(int number) throws Exception {
        while (true) {
            Thread.onSpinWait();
        }
    }
}
