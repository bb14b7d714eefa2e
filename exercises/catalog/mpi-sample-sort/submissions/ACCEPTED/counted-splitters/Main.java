import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Scanner;
import mpi.MPI;
import mpi.Request;

/** No samples: all ranks count how many of their numbers are below a guess, until each splitter is found. */
public class Main {
    private static final long LARGEST = 1_000_000_000_000_000_000L;

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

    /** For each range the least number such that more are not above it than belong before the range. */
    private long[] splitters(long[] part) {
        long[] low = new long[ranks];
        long[] high = new long[ranks];
        Arrays.fill(low, -LARGEST);
        Arrays.fill(high, LARGEST);
        for (long width = 2 * LARGEST; width > 0; width /= 2) {
            long[] guesses = new long[ranks];
            long[] mine = new long[ranks];
            for (int r = 0; r < ranks; r++) {
                guesses[r] = (low[r] + high[r]) >> 1;
                mine[r] = notAbove(part, guesses[r]);
            }
            long[] all = new long[ranks];
            MPI.COMM_WORLD.Allreduce(mine, 0, all, 0, ranks, MPI.LONG, MPI.SUM);
            for (int r = 0; r < ranks; r++) {
                if (all[r] > first(r)) {
                    high[r] = guesses[r];
                } else if (low[r] < high[r]) {
                    low[r] = guesses[r] + 1;
                }
            }
        }
        return high;
    }

    private static int notAbove(long[] part, long number) {
        int from = 0;
        int to = part.length;
        while (from < to) {
            int middle = (from + to) / 2;
            if (part[middle] <= number) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** Of the numbers that equal a splitter as many go to the left as are missing there, those of the lowest ranks first. */
    private int[] cuts(long[] part, long[] splitters) {
        int[] mine = new int[2 * ranks];
        for (int r = 0; r < ranks; r++) {
            mine[2 * r] = notAbove(part, splitters[r] - 1);
            mine[2 * r + 1] = notAbove(part, splitters[r]) - mine[2 * r];
        }
        int[] all = new int[2 * ranks * ranks];
        MPI.COMM_WORLD.Allgather(mine, 0, mine.length, MPI.INT, all, 0, mine.length, MPI.INT);
        int[] cuts = new int[ranks + 1];
        for (int r = 0; r < ranks; r++) {
            int missing = first(r);
            for (int other = 0; other < ranks; other++) {
                missing -= all[2 * (other * ranks + r)] + (other < rank ? all[2 * (other * ranks + r) + 1] : 0);
            }
            cuts[r] = mine[2 * r] + Math.clamp(missing, 0, mine[2 * r + 1]);
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
        long[] came = new long[Arrays.stream(theirs).sum()];
        List<Request> requests = new ArrayList<>();
        int place = 0;
        for (int r = 0; r < ranks; r++) {
            if (r == rank) {
                System.arraycopy(part, cuts[r], came, place, counts[r]);
            } else if (theirs[r] > 0) {
                requests.add(MPI.COMM_WORLD.Irecv(came, place, theirs[r], MPI.LONG, r, 0));
            }
            place += theirs[r];
        }
        for (int r = 0; r < ranks; r++) {
            if (r != rank && counts[r] > 0) {
                requests.add(MPI.COMM_WORLD.Isend(part, cuts[r], counts[r], MPI.LONG, r, 0));
            }
        }
        Request.Waitall(requests.toArray(Request[]::new));
        Arrays.sort(came);
        return came;
    }
}
