/** Nobody will ever notify it. */
public final class Solution implements DoubleIt {
    @Override
    public long doubled(int number) throws Exception {
        synchronized (this) {
            wait();
        }
        return 2L * number;
    }
}
