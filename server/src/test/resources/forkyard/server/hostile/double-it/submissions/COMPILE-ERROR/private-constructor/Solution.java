/** Nobody can make one. */
public final class Solution implements DoubleIt {
    private Solution() {}

    @Override
    public long doubled(int number) {
        return 2L * number;
    }
}
