/** Leaves a thread behind. */
public final class Solution implements DoubleIt {
    @Override
    public long doubled(int number) throws Exception {
        new Thread(() -> {
            while (true) {
                Thread.onSpinWait();
            }
        }).start();
        return 2L * number;
    }
}
