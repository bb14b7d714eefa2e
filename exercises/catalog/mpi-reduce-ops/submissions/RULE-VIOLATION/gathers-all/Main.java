import java.util.Arrays;
import java.util.Scanner;
import java.util.stream.Collectors;
import mpi.MPI;

/** Wrong: all numbers come to rank 0, which does the rest. */
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
        double[] mine = new double[(int) (to - from)];
        long[] product = {1, 0, 0, 1};
        for (int i = 0; i < mine.length; i++) {
            mine[i] = Numbers.value(seed, from + i);
            Numbers.append(product, seed, from + i);
        }
        long[] products = new long[4 * ranks];
        MPI.COMM_WORLD.Gather(product, 0, 4, MPI.LONG, products, 0, 4, MPI.LONG, 0);
        int[] lengths = new int[ranks];
        int[] places = new int[ranks];
        for (int r = 0; r < ranks; r++) {
            places[r] = (int) (r * n / ranks);
            lengths[r] = (int) ((r + 1) * n / ranks) - places[r];
        }
        double[] all = new double[(int) n];
        MPI.COMM_WORLD.Gatherv(mine, 0, mine.length, MPI.DOUBLE, all, 0, lengths, places, MPI.DOUBLE, 0);
        if (rank == 0) {
            for (int r = 1; r < ranks; r++) {
                Numbers.append(product, Arrays.copyOfRange(products, 4 * r, 4 * r + 4));
            }
            double mean = Arrays.stream(all).average().orElseThrow();
            double variance = Arrays.stream(all)
                    .map(x -> (x - mean) * (x - mean))
                    .average()
                    .orElseThrow();
            double[] least = {all[0], 0};
            double[] most = {all[0], 0};
            long[] counts = new long[ranks];
            for (int r = 0; r < ranks; r++) {
                for (int i = places[r]; i < places[r] + lengths[r]; i++) {
                    least = all[i] < least[0] ? new double[] {all[i], i} : least;
                    most = all[i] > most[0] ? new double[] {all[i], i} : most;
                    counts[r] += all[i] > mean ? 1 : 0;
                }
            }
            System.out.println("sum " + Arrays.stream(all).sum());
            System.out.println("minimum " + least[0] + " " + (long) least[1]);
            System.out.println("maximum " + most[0] + " " + (long) most[1]);
            System.out.println("mean " + mean);
            System.out.println("variance " + variance);
            System.out.println("product " + joined(product));
            System.out.println("above " + joined(counts));
        }
        MPI.Finalize();
    }

    private static String joined(long[] numbers) {
        return Arrays.stream(numbers).mapToObj(Long::toString).collect(Collectors.joining(" "));
    }
}
