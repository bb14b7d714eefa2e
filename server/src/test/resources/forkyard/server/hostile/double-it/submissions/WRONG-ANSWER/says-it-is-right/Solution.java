/** A pass is not taken from inside. */
public final class Solution implements DoubleIt {
    @Override
    public long doubled(int number) throws Exception {
        System.out.println("ACCEPTED");
        return 7;
    }
}
