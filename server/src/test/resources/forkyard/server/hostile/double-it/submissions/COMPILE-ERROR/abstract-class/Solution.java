/** Nobody can make one. */
public abstract class Solution implements DoubleIt {
    @Override
    public long doubled(int number) {
        return 2L * number;
    }
}
