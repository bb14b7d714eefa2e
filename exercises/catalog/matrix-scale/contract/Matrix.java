/** A matrix of {@code double}. Threads may use different cells at the same time. */
public interface Matrix {
    int rows();

    int cols();

    /** The cell in this row and column, both counted from 0. */
    double get(int row, int col);

    /** Replaces the cell in this row and column. */
    void set(int row, int col, double value);
}
