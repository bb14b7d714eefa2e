import forkyard.author.Cases;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * An assembly line: its items and stages.
 *
 * @param meeting {stage, item} of those that come to the gate
 * @param failing {stage, item} of those that fail
 */
record Line(long[] items, long[] keys, int[] workers, int capacity, int[][] meeting, int[][] failing) {
    static final String GATE = "meet";

    /** A line with random numbers. */
    static Line of(RandomGenerator random, int items, int capacity, int... workers) {
        long[] keys = random.longs(workers.length, 1, 1_000_000).toArray();
        return new Line(random.longs(items, 1, 1_000_000).toArray(), keys, workers, capacity, new int[0][], new int[0][]);
    }

    static Line of(List<?> inputs) {
        return new Line(
                (long[]) inputs.get(0),
                (long[]) inputs.get(1),
                (int[]) inputs.get(2),
                (Integer) inputs.get(3),
                (int[][]) inputs.get(4),
                (int[][]) inputs.get(5));
    }

    Line meeting(int[]... rows) {
        return new Line(items, keys, workers, capacity, rows, failing);
    }

    Line failing(int[]... rows) {
        return new Line(items, keys, workers, capacity, meeting, rows);
    }

    /** @param counting whether what is inside is counted; not where schedules are explored */
    Cases play(String name, boolean counting) {
        return Cases.play(name, "Assembly").input(items, keys, workers, capacity, meeting, failing, counting);
    }

    int stages() {
        return workers.length;
    }

    /** One in the hand of each worker, of whoever pulls and of whoever collects; and a full queue before each stage and behind the last. */
    int mostUnderway() {
        int all = 2 + capacity * (stages() + 1);
        for (int each : workers) {
            all += each;
        }
        return all;
    }

    /** What an item becomes. */
    long made(int item) {
        long value = items[item];
        for (long key : keys) {
            value = value * 31 + key;
        }
        return value;
    }
}
