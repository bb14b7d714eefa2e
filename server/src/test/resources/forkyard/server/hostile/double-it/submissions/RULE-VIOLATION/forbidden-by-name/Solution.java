/** Finds a class by its name. */
public final class Solution implements DoubleIt {
    @Override
    public long doubled(int number) throws Exception {
        Class.forName("java.lang.System");
        return 2L * number;
    }
}
