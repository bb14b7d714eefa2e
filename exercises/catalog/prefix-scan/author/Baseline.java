/** The sequential scan that speed is measured against. */
public final class Baseline implements MatrixScan {
    @Override
    public void inclusive(int[] quads, int rounds, int p) {
        int[] last = Quads.identity();
        for (int round = 0; round < rounds; round++) {
            last = Quads.scan(last, quads, 0, quads.length / 4);
        }
    }
}
