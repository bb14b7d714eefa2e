import java.util.concurrent.atomic.AtomicLongArray;

public final class Solution implements Counters {
    private final AtomicLongArray counts = new AtomicLongArray(Kinds.KINDS);

    @Override
    public void count(int[] events, Rounds rounds, int p) throws Exception {
        // Right for one thread. Let p threads do this, and mind what they share, and what only seems not to be shared.
        work(events, rounds);
    }

    @Override
    public long get(int kind) {
        return counts.get(kind);
    }

    private void work(int[] events, Rounds rounds) {
        for (int key = rounds.next(); key != 0; key = rounds.next()) {
            for (int event : events) {
                counts.getAndIncrement(Kinds.of(event, key));
            }
        }
    }
}
