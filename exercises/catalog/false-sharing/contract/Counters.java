/** Counts events by kind, with several threads. It can be asked at any time, and the counts go on from call to call. */
public interface Counters {
    /**
     * Counts every event once in every round, as an event of the kind {@code Kinds.of(event, key)} with the round's
     * key. Exactly {@code p} threads are at work, and each asks {@code rounds} for its own rounds until there are none
     * left. The caller may be one of them.
     *
     * @param events at most 65,536, not changed
     */
    void count(int[] events, Rounds rounds, int p) throws Exception;

    /**
     * How many events of this kind have been counted so far. Called by any thread, also from inside
     * {@link Rounds#next}. What a thread has counted before it asked for its next round is included.
     *
     * @param kind from 0 to 15
     */
    long get(int kind);
}
