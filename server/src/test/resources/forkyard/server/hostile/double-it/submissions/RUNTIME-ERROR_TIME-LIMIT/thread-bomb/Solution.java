/** Starts threads without end. */
public final class Solution implements DoubleIt {
    @Override
    public long doubled(int number) throws Exception {
        while (true) {
            new Thread(() -> {
                while (true) {
                    Thread.onSpinWait();
                }
            }).start();
        }
    }
}
