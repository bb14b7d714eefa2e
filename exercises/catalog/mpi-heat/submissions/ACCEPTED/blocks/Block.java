import mpi.Cartcomm;
import mpi.MPI;
import mpi.ShiftParms;

/** A part of the plate, with room for one cell more on each side. */
final class Block {
    final int[] rows;
    final int[] columns;
    private final Cartcomm grid;
    private final int n;
    private final int height;
    private final int width;
    private final int line;
    private final double[] cells;

    Block(Cartcomm grid, int n, int[] rows, int[] columns) {
        this.grid = grid;
        this.n = n;
        this.rows = rows;
        this.columns = columns;
        this.height = rows[1] - rows[0];
        this.width = columns[1] - columns[0];
        this.line = width + 2;
        this.cells = new double[(height + 2) * line];
    }

    private int place(int row, int column) {
        return (row - rows[0] + 1) * line + column - columns[0] + 1;
    }

    void start(long seed) {
        for (int row = rows[0]; row < rows[1]; row++) {
            for (int column = columns[0]; column < columns[1]; column++) {
                cells[place(row, column)] = Plate.start(seed, row, column);
            }
        }
    }

    void exchange() {
        for (int dimension = 0; dimension < 2; dimension++) {
            ShiftParms neighbours = grid.Shift(dimension, 1);
            int length = dimension == 0 ? width : height;
            int apart = dimension == 0 ? 1 : line;
            int across = dimension == 0 ? line : 1;
            int last = dimension == 0 ? height : width;
            int edge = line + 1;
            move(edge, edge + last * across, length, apart, neighbours.rank_source, neighbours.rank_dest);
            move(
                    edge + (last - 1) * across,
                    edge - across,
                    length,
                    apart,
                    neighbours.rank_dest,
                    neighbours.rank_source);
        }
    }

    private void move(int from, int to, int length, int apart, int dest, int source) {
        double[] edge = new double[length];
        for (int i = 0; i < length; i++) {
            edge[i] = cells[from + i * apart];
        }
        double[] halo = new double[length];
        if (dest >= 0 && source >= 0) {
            grid.Sendrecv(edge, 0, length, MPI.DOUBLE, dest, 0, halo, 0, length, MPI.DOUBLE, source, 0);
        } else if (dest >= 0) {
            grid.Send(edge, 0, length, MPI.DOUBLE, dest, 0);
        } else if (source >= 0) {
            grid.Recv(halo, 0, length, MPI.DOUBLE, source, 0);
        }
        for (int i = 0; i < length; i++) {
            cells[to + i * apart] = halo[i];
        }
    }

    void step(Block next, double alpha) {
        for (int row = Math.max(1, rows[0]); row < Math.min(n - 1, rows[1]); row++) {
            int from = place(row, Math.max(1, columns[0]));
            step(cells, next.cells, line, alpha, from, place(row, Math.min(n - 1, columns[1])));
        }
    }

    private static void step(double[] now, double[] next, int line, double alpha, int from, int to) {
        for (int i = from; i < to; i++) {
            double around = now[i - line] + now[i + line] + now[i - 1] + now[i + 1];
            next[i] = now[i] + alpha * Plate.conduct(now[i]) * (around - 4 * now[i]);
        }
    }

    long checksum() {
        long checksum = 0;
        for (int row = rows[0]; row < rows[1]; row++) {
            for (int column = columns[0]; column < columns[1]; column++) {
                checksum += Plate.share(cells[place(row, column)], n, row, column);
            }
        }
        return checksum;
    }

    /** The temperature of a cell of the diagonal; 0 if it is another's. */
    double sample(int at) {
        boolean mine = rows[0] <= at && at < rows[1] && columns[0] <= at && at < columns[1];
        return mine ? cells[place(at, at)] : 0;
    }
}
