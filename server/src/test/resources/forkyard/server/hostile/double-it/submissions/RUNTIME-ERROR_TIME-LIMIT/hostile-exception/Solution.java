/** Its exception fights back. */
public final class Solution implements DoubleIt {
    @Override
    public long doubled(int number) {
        throw new RuntimeException() {
            @Override
            public String getMessage() {
                while (true) {
                    Thread.onSpinWait();
                }
            }

            @Override
            public String toString() {
                throw this;
            }
        };
    }
}
