import java.util.ArrayList;
import java.util.List;

/** Who is next to whom. Rank numbers run along the rows. */
record Grid(int rows, int columns, boolean wrapRows, boolean wrapColumns) {
    static final int NOBODY = -1;

    int size() {
        return rows * columns;
    }

    /** Up, down, left, right. */
    List<Integer> neighbours(int rank) {
        int row = rank / columns;
        int column = rank % columns;
        return List.of(at(row - 1, column), at(row + 1, column), at(row, column - 1), at(row, column + 1));
    }

    private int at(int row, int column) {
        boolean isOutside = !wrapRows && (row < 0 || row >= rows) || !wrapColumns && (column < 0 || column >= columns);
        return isOutside ? NOBODY : Math.floorMod(row, rows) * columns + Math.floorMod(column, columns);
    }

    /** What rank 0 is to print. */
    List<String> lines(long[] values) {
        List<String> lines = new ArrayList<>();
        for (int rank = 0; rank < size(); rank++) {
            List<Integer> around = neighbours(rank);
            long sum = around.stream()
                    .filter(neighbour -> neighbour != NOBODY)
                    .mapToLong(neighbour -> values[neighbour])
                    .sum();
            lines.add("rank " + rank + " at " + rank / columns + " " + rank % columns + " up " + shown(around.get(0))
                    + " down " + shown(around.get(1)) + " left " + shown(around.get(2)) + " right "
                    + shown(around.get(3)) + " sum " + sum);
        }
        return lines;
    }

    private static String shown(int rank) {
        return rank == NOBODY ? "-" : "" + rank;
    }
}
