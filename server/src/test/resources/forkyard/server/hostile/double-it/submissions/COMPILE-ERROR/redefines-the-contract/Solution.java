/** Brings a contract of its own. */
public final class Solution implements DoubleIt {
    @Override
    public long doubled(int number) {
        return 2L * number;
    }
}

interface DoubleIt {
    long doubled(int number);
}
