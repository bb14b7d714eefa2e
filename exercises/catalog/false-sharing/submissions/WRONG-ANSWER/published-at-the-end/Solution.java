import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;

/** Wrong: each thread keeps its counts to itself until it has ended. */
public final class Solution implements Counters {
    private final AtomicLongArray counts = new AtomicLongArray(Kinds.KINDS);

    @Override
    public void count(int[] events, Rounds rounds, int p) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < p; i++) {
            threads.add(Thread.ofPlatform().start(() -> work(events, rounds)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    @Override
    public long get(int kind) {
        return counts.get(kind);
    }

    private void work(int[] events, Rounds rounds) {
        long[] mine = new long[Kinds.KINDS];
        for (int key = rounds.next(); key != 0; key = rounds.next()) {
            for (int event : events) {
                mine[Kinds.of(event, key)]++;
            }
        }
        for (int kind = 0; kind < Kinds.KINDS; kind++) {
            counts.addAndGet(kind, mine[kind]);
        }
    }
}
