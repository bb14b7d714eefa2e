/** Is no DoubleIt. */
public final class Solution {
    public long doubled(int number) {
        return 2L * number;
    }
}
