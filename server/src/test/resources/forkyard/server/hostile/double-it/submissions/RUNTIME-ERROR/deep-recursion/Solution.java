/** Runs out of stack. */
public final class Solution implements DoubleIt {
    @Override
    public long doubled(int number) {
        return 1 + doubled(number);
    }
}
