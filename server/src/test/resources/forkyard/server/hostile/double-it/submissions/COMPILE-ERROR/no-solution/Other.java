/** Has another name. */
public final class Other implements DoubleIt {
    @Override
    public long doubled(int number) {
        return 2L * number;
    }
}
