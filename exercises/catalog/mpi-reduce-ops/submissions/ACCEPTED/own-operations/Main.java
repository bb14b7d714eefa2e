import java.util.Arrays;
import java.util.Scanner;
import java.util.stream.Collectors;
import mpi.Datatype;
import mpi.MPI;
import mpi.Op;
import mpi.User_function;

/** One pass for the variance: pieces are merged by an operation of its own. The product goes from rank to rank. */
public class Main {
    private static final int PRODUCT = 1;

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
        double[] mine = new double[3]; // how many, their mean, the sum of squared differences from it
        double[] min = {Double.POSITIVE_INFINITY, -1};
        double[] max = {Double.NEGATIVE_INFINITY, -1};
        long[] product = {1, 0, 0, 1};
        for (long i = from; i < to; i++) {
            double value = Numbers.value(seed, i);
            mine[0]++;
            double step = value - mine[1];
            mine[1] += step / mine[0];
            mine[2] += step * (value - mine[1]);
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
        double[] all = new double[3];
        MPI.COMM_WORLD.Allreduce(mine, 0, all, 0, 3, MPI.DOUBLE, new Op(new Merging(), true));
        double mean = all[1];
        long above = 0;
        for (long i = from; i < to; i++) {
            above += Numbers.value(seed, i) > mean ? 1 : 0;
        }
        double[] least = new double[2];
        double[] most = new double[2];
        MPI.COMM_WORLD.Reduce(min, 0, least, 0, 1, MPI.DOUBLE2, MPI.MINLOC, 0);
        MPI.COMM_WORLD.Reduce(max, 0, most, 0, 1, MPI.DOUBLE2, MPI.MAXLOC, 0);
        long[] counts = new long[ranks];
        MPI.COMM_WORLD.Gather(new long[] {above}, 0, 1, MPI.LONG, counts, 0, 1, MPI.LONG, 0);
        if (rank > 0) {
            long[] before = new long[4];
            MPI.COMM_WORLD.Recv(before, 0, 4, MPI.LONG, rank - 1, PRODUCT);
            Numbers.append(before, product);
            product = before;
        }
        if (ranks > 1) {
            MPI.COMM_WORLD.Send(product, 0, 4, MPI.LONG, (rank + 1) % ranks, PRODUCT);
        }
        if (rank == 0) {
            if (ranks > 1) {
                MPI.COMM_WORLD.Recv(product, 0, 4, MPI.LONG, ranks - 1, PRODUCT);
            }
            System.out.println("sum " + mean * n);
            System.out.println("minimum " + least[0] + " " + (long) least[1]);
            System.out.println("maximum " + most[0] + " " + (long) most[1]);
            System.out.println("mean " + mean);
            System.out.println("variance " + all[2] / all[0]);
            System.out.println("product " + joined(product));
            System.out.println("above " + joined(counts));
        }
        MPI.Finalize();
    }

    private static String joined(long[] numbers) {
        return Arrays.stream(numbers).mapToObj(Long::toString).collect(Collectors.joining(" "));
    }

    /** What is true of two pieces together. */
    private static final class Merging extends User_function {
        @Override
        public void Call(Object first, int at, Object second, int to, int count, Datatype type) {
            double[] a = (double[]) first;
            double[] b = (double[]) second;
            double both = a[at] + b[to];
            if (a[at] == 0) {
                return;
            }
            double apart = b[to + 1] - a[at + 1];
            b[to + 2] += a[at + 2] + apart * apart * a[at] * b[to] / both;
            b[to + 1] = a[at + 1] + apart * b[to] / both;
            b[to] = both;
        }
    }
}
