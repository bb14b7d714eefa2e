import java.util.Arrays;
import java.util.Scanner;
import java.util.stream.Collectors;
import mpi.MPI;

/** First what the mean needs, then what needs the mean. */
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
        long from = rank * n / ranks;
        long to = (rank + 1) * n / ranks;
        double sum = 0;
        double[] min = {Double.POSITIVE_INFINITY, -1};
        double[] max = {Double.NEGATIVE_INFINITY, -1};
        long[] product = {1, 0, 0, 1};
        for (long i = from; i < to; i++) {
            double value = Numbers.value(seed, i);
            sum += value;
            if (value < min[0]) {
                min[0] = value;
                min[1] = i;
            }
            if (value > max[0]) {
                max[0] = value;
                max[1] = i;
            }
            Numbers.append(product, seed, i);
        }
        double[] sums = new double[1];
        MPI.COMM_WORLD.Allreduce(new double[] {sum}, 0, sums, 0, 1, MPI.DOUBLE, MPI.SUM);
        double mean = sums[0] / n;
        double squares = 0;
        long above = 0;
        for (long i = from; i < to; i++) {
            double value = Numbers.value(seed, i);
            squares += (value - mean) * (value - mean);
            above += value > mean ? 1 : 0;
        }
        double[] allSquares = new double[1];
        MPI.COMM_WORLD.Reduce(new double[] {squares}, 0, allSquares, 0, 1, MPI.DOUBLE, MPI.SUM, 0);
        double[] least = new double[2];
        double[] most = new double[2];
        MPI.COMM_WORLD.Reduce(min, 0, least, 0, 1, MPI.DOUBLE2, MPI.MINLOC, 0);
        MPI.COMM_WORLD.Reduce(max, 0, most, 0, 1, MPI.DOUBLE2, MPI.MAXLOC, 0);
        long[] products = new long[4 * ranks];
        MPI.COMM_WORLD.Gather(product, 0, 4, MPI.LONG, products, 0, 4, MPI.LONG, 0);
        long[] counts = new long[ranks];
        MPI.COMM_WORLD.Gather(new long[] {above}, 0, 1, MPI.LONG, counts, 0, 1, MPI.LONG, 0);
        if (rank == 0) {
            for (int r = 1; r < ranks; r++) {
                Numbers.append(product, Arrays.copyOfRange(products, 4 * r, 4 * r + 4));
            }
            System.out.println("sum " + sums[0]);
            System.out.println("minimum " + least[0] + " " + (long) least[1]);
            System.out.println("maximum " + most[0] + " " + (long) most[1]);
            System.out.println("mean " + mean);
            System.out.println("variance " + allSquares[0] / n);
            System.out.println("product " + joined(product));
            System.out.println("above " + joined(counts));
        }
        MPI.Finalize();
    }

    private static String joined(long[] numbers) {
        return Arrays.stream(numbers).mapToObj(Long::toString).collect(Collectors.joining(" "));
    }
}
