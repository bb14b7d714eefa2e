import java.util.concurrent.atomic.AtomicLongArray;

/** Wrong: each thread is waited for before the next one starts. */
public final class Solution implements Counters {
    private final AtomicLongArray counts = new AtomicLongArray(Kinds.KINDS);

    @Override
    public void count(int[] events, Rounds rounds, int p) throws InterruptedException {
        for (int i = 0; i < p; i++) {
            Thread.ofPlatform().start(() -> work(events, rounds)).join();
        }
    }

    @Override
    public long get(int kind) {
        return counts.get(kind);
    }

    private void work(int[] events, Rounds rounds) {
        for (int key = rounds.next(); key != 0; key = rounds.next()) {
            long[] mine = new long[Kinds.KINDS];
            for (int event : events) {
                mine[Kinds.of(event, key)]++;
            }
            for (int kind = 0; kind < Kinds.KINDS; kind++) {
                counts.addAndGet(kind, mine[kind]);
            }
        }
    }
}
