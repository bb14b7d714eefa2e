/** Hangs before it is asked anything. */
public final class Solution implements DoubleIt {
    static {
        while (Math.random() < 2) {
            Thread.onSpinWait();
        }
    }

    @Override
    public long doubled(int number) {
        return 2L * number;
    }
}
