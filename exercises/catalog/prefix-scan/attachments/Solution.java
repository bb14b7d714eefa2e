public final class Solution implements MatrixScan {
    @Override
    public void inclusive(int[] quads, int rounds, int p) {
        // Right, but all in one thread. Cut the array into blocks, and find out what each has to be multiplied by.
        int[] last = Quads.identity();
        for (int round = 0; round < rounds; round++) {
            last = Quads.scan(last, quads, 0, quads.length / 4);
        }
    }
}
