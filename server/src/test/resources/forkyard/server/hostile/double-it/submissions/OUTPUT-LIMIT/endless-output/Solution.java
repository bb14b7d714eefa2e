/** Prints for ever. */
public final class Solution implements DoubleIt {
    @Override
    public long doubled(int number) throws Exception {
        while (true) {
            System.out.println("and on, and on, and on, and on, and on, and on, and on, and on, and on");
        }
    }
}
