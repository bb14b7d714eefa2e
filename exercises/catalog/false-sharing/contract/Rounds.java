/** Hands out rounds; any number of threads ask at the same time. */
public interface Rounds {
    /**
     * Gives the next round to the thread that asks. A thread that asks again has ended the round it had.
     *
     * @return the key of the round, or 0 if there are no more
     */
    int next();
}
