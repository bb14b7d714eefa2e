/** Counts nothing: what it takes is the way of the events in and of the counts out. */
public final class Empty implements Counters {
    @Override
    public void count(int[] events, Rounds rounds, int p) {}

    @Override
    public long get(int kind) {
        return 0;
    }
}
