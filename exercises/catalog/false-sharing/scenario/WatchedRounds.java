import forkyard.kit.Pace;
import forkyard.kit.Probe;
import forkyard.kit.Stage;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Hands out the rounds of one call, and looks at the counts each time. Workers are kept roughly abreast. At the end
 * they come to the gate {@code end}, where p of them must be at once; at the beginning it would keep threads from
 * taking turns.
 */
final class WatchedRounds implements Rounds {
    private static final int NUMBERS_PER_LOOK = 3;

    private final Counters counters;
    private final int[] keys;
    private final int p;
    private final Pace pace;
    private final Probe gate;
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private final Map<Thread, Worker> workers = new HashMap<>();
    private long[] looks = new long[0];

    /** A thread that asks for rounds. */
    private static final class Worker {
        private final int number;
        private int asked;
        private boolean busy;

        Worker(int number) {
            this.number = number;
        }
    }

    WatchedRounds(Counters counters, int[] keys, int p, Stage stage) {
        this.counters = counters;
        this.keys = keys;
        this.p = p;
        this.pace = stage.pace(p);
        this.gate = stage.probe("end");
    }

    @Override
    public int next() {
        Worker me = me();
        if (me.busy) {
            ended.incrementAndGet();
        }
        look();
        me.asked++;
        if (me.number < p) {
            pace.abreast(me.number, me.asked);
        }
        int round = taken.getAndUpdate(number -> Math.min(number + 1, keys.length));
        me.busy = round < keys.length;
        if (me.busy) {
            return keys[round];
        }
        if (me.number < p) {
            pace.done(me.number);
        }
        try {
            gate.arrive();
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted at the end of the rounds", e);
        }
        return 0;
    }

    synchronized int threads() {
        return workers.size();
    }

    /**
     * For each look: rounds that had ended before it, the sum of all counts, rounds that had been handed out after it.
     */
    synchronized long[] looks() {
        return looks;
    }

    private synchronized Worker me() {
        return workers.computeIfAbsent(Thread.currentThread(), thread -> new Worker(workers.size()));
    }

    private void look() {
        long before = ended.get();
        long seen = Arrays.stream(Watched.counts(counters)).sum();
        add(before, seen, taken.get());
    }

    private synchronized void add(long... look) {
        looks = Arrays.copyOf(looks, looks.length + NUMBERS_PER_LOOK);
        System.arraycopy(look, 0, looks, looks.length - NUMBERS_PER_LOOK, NUMBERS_PER_LOOK);
    }
}
