/** No end of line. */
public final class Solution implements DoubleIt {
    @Override
    public long doubled(int number) throws Exception {
        while (true) {
            System.out.print("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx");
        }
    }
}
