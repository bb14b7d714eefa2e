import java.util.concurrent.atomic.AtomicLongArray;

/** One thread, which counts a round in an array of its own and then shows it. */
public final class Baseline implements Counters {
    private final AtomicLongArray counts = new AtomicLongArray(Kinds.KINDS);

    @Override
    public void count(int[] events, Rounds rounds, int p) {
        for (int key = rounds.next(); key != 0; key = rounds.next()) {
            long[] round = new long[Kinds.KINDS];
            for (int event : events) {
                round[Kinds.of(event, key)]++;
            }
            for (int kind = 0; kind < Kinds.KINDS; kind++) {
                counts.setRelease(kind, counts.getPlain(kind) + round[kind]);
            }
        }
    }

    @Override
    public long get(int kind) {
        return counts.getAcquire(kind);
    }
}
