import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** Counts what is inside. It orders the threads that it counts, so explored cases do without. */
final class Sight {
    private final AtomicInteger pulled = new AtomicInteger();
    private final AtomicInteger finished = new AtomicInteger();
    private final AtomicIntegerArray inside;
    private final AtomicIntegerArray most;

    Sight(int stages) {
        inside = new AtomicIntegerArray(stages);
        most = new AtomicIntegerArray(stages);
    }

    void pulls() {
        pulled.incrementAndGet();
    }

    void enters(int stage) {
        most.accumulateAndGet(stage, inside.incrementAndGet(stage), Math::max);
    }

    void leaves(int stage) {
        inside.decrementAndGet(stage);
        if (stage == inside.length() - 1) {
            finished.incrementAndGet();
        }
    }

    /** How many items were pulled and are not through the last stage. */
    int underway() {
        return pulled.get() - finished.get();
    }

    /** For each stage, how many threads were in it at once. */
    int[] most() {
        int[] copy = new int[most.length()];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = most.get(i);
        }
        return copy;
    }
}
