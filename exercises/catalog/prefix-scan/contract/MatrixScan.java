/** Running products of 2 x 2 matrices, with several threads. */
public interface MatrixScan {
    /**
     * Replaces each matrix by the running product up to and including it, from left to right, in so many rounds. Each
     * round works on what the round before has left, and its running product goes on from the last one of that round.
     *
     * @param quads the matrices, four numbers each: upper left, upper right, lower left, lower right; all from 0 to
     *     1,000,002
     * @param rounds at least 1
     * @param p how many threads may be there at once, at least 1
     */
    void inclusive(int[] quads, int rounds, int p) throws Exception;
}
