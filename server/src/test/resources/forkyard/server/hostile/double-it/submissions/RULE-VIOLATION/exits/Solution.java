/** Ends the JVM. */
public final class Solution implements DoubleIt {
    @Override
    public long doubled(int number) throws Exception {
        System.exit(0);
        return 2L * number;
    }
}
