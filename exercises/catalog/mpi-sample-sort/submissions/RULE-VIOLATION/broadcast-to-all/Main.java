import java.util.Arrays;
import java.util.Scanner;
import mpi.MPI;

/** Wrong: every rank gets all numbers, sorts them, and takes its range. */
public class Main {
    private final int rank = MPI.COMM_WORLD.Rank();
    private final int ranks = MPI.COMM_WORLD.Size();
    private int n;

    public static void main(String[] args) {
        MPI.Init(args);
        System.out.println(Share.line(new Main().range()));
        MPI.Finalize();
    }

    private long[] range() {
        long[] numbers = Arrays.copyOf(input(), n);
        MPI.COMM_WORLD.Bcast(numbers, 0, n, MPI.LONG, 0);
        Arrays.sort(numbers);
        return Arrays.copyOfRange(numbers, first(rank), first(rank + 1));
    }

    private long[] input() {
        long[] numbers = {};
        int[] size = new int[1];
        if (rank == 0) {
            Scanner in = new Scanner(System.in);
            size[0] = in.nextInt();
            numbers = new long[size[0]];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = in.nextLong();
            }
        }
        MPI.COMM_WORLD.Bcast(size, 0, 1, MPI.INT, 0);
        n = size[0];
        return numbers;
    }

    private int first(int r) {
        return r * n / ranks;
    }
}
