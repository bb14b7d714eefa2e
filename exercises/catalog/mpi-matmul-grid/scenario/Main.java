import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StreamTokenizer;
import java.util.StringJoiner;
import mpi.Cartcomm;
import mpi.MPI;

/** Arguments: rows and columns of the grid, and n. Rank 0 reads two matrices, and prints their product. */
public class Main {
    public static void main(String[] args) throws IOException {
        String[] rest = MPI.Init(args);
        int q = Integer.parseInt(rest[0]);
        int n = Integer.parseInt(rest[1]);
        Cartcomm grid = MPI.COMM_WORLD.Create_cart(new int[] {q, q}, new boolean[] {true, true}, false);
        boolean isFirst = grid.Rank() == 0;
        int size = isFirst ? n * n : 0;
        StreamTokenizer in = new StreamTokenizer(new InputStreamReader(System.in));
        int[] a = numbers(in, size);
        int[] b = numbers(in, size);
        int[] c = new int[size];
        solution().multiply(grid, n, a, b, c);
        if (isFirst) {
            print(c, n);
        }
        MPI.Finalize();
    }

    private static int[] numbers(StreamTokenizer in, int size) throws IOException {
        int[] numbers = new int[size];
        for (int i = 0; i < size; i++) {
            in.nextToken();
            numbers[i] = (int) in.nval;
        }
        return numbers;
    }

    private static void print(int[] matrix, int n) {
        for (int row = 0; row < n; row++) {
            StringJoiner line = new StringJoiner(" ");
            for (int i = row * n; i < (row + 1) * n; i++) {
                line.add("" + matrix[i]);
            }
            System.out.println(line);
        }
    }

    private static GridProduct solution() {
        try {
            return Class.forName("Solution")
                    .asSubclass(GridProduct.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new IllegalStateException(
                    "Solution needs to be a public class that implements GridProduct and has a public constructor that"
                            + " takes nothing",
                    e);
        }
    }
}
