import java.util.Arrays;
import java.util.Scanner;
import mpi.MPI;

/** Wrong: ranges of equal width, which have as many numbers each only where these are spread evenly. */
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
        long[] part = scattered(input());
        Arrays.sort(part);
        return exchanged(part, cuts(part, splitters(part)));
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

    private long[] scattered(long[] numbers) {
        int[] counts = new int[ranks];
        int[] places = new int[ranks];
        for (int r = 0; r < ranks; r++) {
            places[r] = first(r);
            counts[r] = first(r + 1) - first(r);
        }
        long[] part = new long[counts[rank]];
        MPI.COMM_WORLD.Scatterv(numbers, 0, counts, places, MPI.LONG, part, 0, part.length, MPI.LONG, 0);
        return part;
    }

    private long[] splitters(long[] part) {
        long[] ends = {Long.MAX_VALUE, Long.MAX_VALUE};
        if (part.length > 0) {
            ends[0] = part[0];
            ends[1] = -part[part.length - 1];
        }
        long[] all = new long[2];
        MPI.COMM_WORLD.Allreduce(ends, 0, all, 0, 2, MPI.LONG, MPI.MIN);
        long[] splitters = new long[ranks];
        for (int r = 1; r < ranks; r++) {
            splitters[r] = all[0] + (-all[1] - all[0]) / ranks * r;
        }
        return splitters;
    }

    private int[] cuts(long[] part, long[] splitters) {
        int[] cuts = new int[ranks + 1];
        for (int r = 1; r < ranks; r++) {
            int at = cuts[r - 1];
            while (at < part.length && part[at] < splitters[r]) {
                at++;
            }
            cuts[r] = at;
        }
        cuts[ranks] = part.length;
        return cuts;
    }

    private long[] exchanged(long[] part, int[] cuts) {
        int[] counts = new int[ranks];
        for (int r = 0; r < ranks; r++) {
            counts[r] = cuts[r + 1] - cuts[r];
        }
        int[] theirs = new int[ranks];
        MPI.COMM_WORLD.Alltoall(counts, 0, 1, MPI.INT, theirs, 0, 1, MPI.INT);
        int[] places = new int[ranks];
        for (int r = 1; r < ranks; r++) {
            places[r] = places[r - 1] + theirs[r - 1];
        }
        long[] came = new long[Arrays.stream(theirs).sum()];
        MPI.COMM_WORLD.Alltoallv(part, 0, counts, cuts, MPI.LONG, came, 0, theirs, places, MPI.LONG);
        Arrays.sort(came);
        return came;
    }
}
