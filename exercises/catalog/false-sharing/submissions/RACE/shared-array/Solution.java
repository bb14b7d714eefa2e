import java.util.ArrayList;
import java.util.List;

/** Wrong: {@code ++} reads, adds and writes; two threads that read the same number write the same number. */
public final class Solution implements Counters {
    private final long[] counts = new long[Kinds.KINDS];

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
        return counts[kind];
    }

    private void work(int[] events, Rounds rounds) {
        for (int key = rounds.next(); key != 0; key = rounds.next()) {
            for (int event : events) {
                counts[Kinds.of(event, key)]++;
            }
        }
    }
}
