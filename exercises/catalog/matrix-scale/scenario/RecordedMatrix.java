import forkyard.kit.EventLog;
import forkyard.kit.Probe;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** Counts the writes of each cell. A thread's first write comes to the gate {@code write}. */
final class RecordedMatrix implements Matrix {
    private final int rows;
    private final int cols;
    private final double[] values;
    private final AtomicIntegerArray writes;
    private final Set<Thread> writers = ConcurrentHashMap.newKeySet();
    private final Probe gate;
    private final EventLog log;

    RecordedMatrix(int rows, int cols, double[] values, Probe gate, EventLog log) {
        this.rows = rows;
        this.cols = cols;
        this.values = values;
        this.writes = new AtomicIntegerArray(values.length);
        this.gate = gate;
        this.log = log;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public int cols() {
        return cols;
    }

    @Override
    public double get(int row, int col) {
        return values[cell(row, col)];
    }

    @Override
    public void set(int row, int col, double value) {
        int cell = cell(row, col);
        if (writers.add(Thread.currentThread())) {
            try {
                log.event("write", row, gate.arrive());
            } catch (InterruptedException e) {
                throw new IllegalStateException("interrupted while writing a cell", e);
            }
        }
        values[cell] = value;
        writes.incrementAndGet(cell);
    }

    private int cell(int row, int col) {
        return Objects.checkIndex(row, rows) * cols + Objects.checkIndex(col, cols);
    }

    double[] values() {
        return values.clone();
    }

    int[] writes() {
        int[] copy = new int[writes.length()];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = writes.get(i);
        }
        return copy;
    }
}
