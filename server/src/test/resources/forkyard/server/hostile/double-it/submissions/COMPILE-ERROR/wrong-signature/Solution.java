/** Another method than the one that is asked for. */
public final class Solution implements DoubleIt {
    public long doubled(String number) {
        return 0;
    }
}
