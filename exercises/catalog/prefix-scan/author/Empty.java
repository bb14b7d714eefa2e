/** Multiplies nothing: what it takes is the way of the numbers in and out. */
public final class Empty implements MatrixScan {
    @Override
    public void inclusive(int[] quads, int rounds, int p) {}
}
