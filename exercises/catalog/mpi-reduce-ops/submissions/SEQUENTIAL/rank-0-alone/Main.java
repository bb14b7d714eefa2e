import java.util.Arrays;
import java.util.Scanner;
import java.util.stream.Collectors;
import mpi.MPI;

/** Wrong: everybody can calculate all numbers, and rank 0 does. */
public class Main {
    public static void main(String[] args) {
        MPI.Init(args);
        int rank = MPI.COMM_WORLD.Rank();
        int ranks = MPI.COMM_WORLD.Size();
        long[] asked = new long[2];
        if (rank == 0) {
            Scanner in = new Scanner(System.in);
            asked[0] = in.nextLong();
            asked[1] = in.nextLong();
        }
        MPI.COMM_WORLD.Bcast(asked, 0, asked.length, MPI.LONG, 0);
        long seed = asked[0];
        long n = asked[1];
        long from = 0;
        long to = rank == 0 ? n : 0;
        double sum = 0;
        double[] least = {Double.POSITIVE_INFINITY, -1};
        double[] most = {Double.NEGATIVE_INFINITY, -1};
        long[] product = {1, 0, 0, 1};
        for (long i = from; i < to; i++) {
            double value = Numbers.value(seed, i);
            sum += value;
            if (value < least[0]) {
                least[0] = value;
                least[1] = i;
            }
            if (value > most[0]) {
                most[0] = value;
                most[1] = i;
            }
            Numbers.append(product, seed, i);
        }
        double mean = sum / n;
        double squares = 0;
        long[] counts = new long[ranks];
        for (int r = 0; rank == 0 && r < ranks; r++) {
            for (long i = r * n / ranks; i < (r + 1) * n / ranks; i++) {
                double value = Numbers.value(seed, i);
                squares += (value - mean) * (value - mean);
                counts[r] += value > mean ? 1 : 0;
            }
        }
        if (rank == 0) {
            System.out.println("sum " + sum);
            System.out.println("minimum " + least[0] + " " + (long) least[1]);
            System.out.println("maximum " + most[0] + " " + (long) most[1]);
            System.out.println("mean " + mean);
            System.out.println("variance " + squares / n);
            System.out.println("product " + joined(product));
            System.out.println("above " + joined(counts));
        }
        MPI.Finalize();
    }

    private static String joined(long[] numbers) {
        return Arrays.stream(numbers).mapToObj(Long::toString).collect(Collectors.joining(" "));
    }
}
