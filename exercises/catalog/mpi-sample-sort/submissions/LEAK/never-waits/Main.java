import java.util.Arrays;
import java.util.Comparator;
import java.util.Scanner;
import mpi.MPI;

/** Wrong: nobody waits until its pieces have gone. */
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

    /** Number and place of each splitter, one after the other. A rank that has no numbers sends the largest that there is. */
    private long[] splitters(long[] part) {
        long[] samples = new long[2 * ranks];
        Arrays.fill(samples, Long.MAX_VALUE);
        for (int i = 0; i < ranks && part.length > 0; i++) {
            int at = i * part.length / ranks;
            samples[2 * i] = part[at];
            samples[2 * i + 1] = first(rank) + at;
        }
        long[] all = new long[2 * ranks * ranks];
        MPI.COMM_WORLD.Gather(samples, 0, 2 * ranks, MPI.LONG, all, 0, 2 * ranks, MPI.LONG, 0);
        long[] splitters = new long[2 * ranks];
        if (rank == 0) {
            long[][] sorted = new long[ranks * ranks][];
            for (int i = 0; i < sorted.length; i++) {
                sorted[i] = new long[] {all[2 * i], all[2 * i + 1]};
            }
            Arrays.sort(sorted, Comparator.<long[]>comparingLong(s -> s[0]).thenComparingLong(s -> s[1]));
            for (int r = 1; r < ranks; r++) {
                System.arraycopy(sorted[r * ranks], 0, splitters, 2 * r, 2);
            }
        }
        MPI.COMM_WORLD.Bcast(splitters, 0, splitters.length, MPI.LONG, 0);
        return splitters;
    }

    /** Where the piece for each rank begins, and, behind them, where the last one ends. */
    private int[] cuts(long[] part, long[] splitters) {
        int[] cuts = new int[ranks + 1];
        for (int r = 1; r < ranks; r++) {
            int at = cuts[r - 1];
            while (at < part.length && isBefore(part[at], first(rank) + at, splitters[2 * r], splitters[2 * r + 1])) {
                at++;
            }
            cuts[r] = at;
        }
        cuts[ranks] = part.length;
        return cuts;
    }

    private static boolean isBefore(long number, long place, long splitter, long placeOfSplitter) {
        return number < splitter || number == splitter && place < placeOfSplitter;
    }

    private long[] exchanged(long[] part, int[] cuts) {
        int[] counts = new int[ranks];
        for (int r = 0; r < ranks; r++) {
            counts[r] = cuts[r + 1] - cuts[r];
        }
        int[] theirs = new int[ranks];
        MPI.COMM_WORLD.Alltoall(counts, 0, 1, MPI.INT, theirs, 0, 1, MPI.INT);
        long[] came = new long[Arrays.stream(theirs).sum()];
        for (int r = 0; r < ranks; r++) {
            if (r != rank) {
                MPI.COMM_WORLD.Isend(part, cuts[r], counts[r], MPI.LONG, r, 0);
            }
        }
        int place = 0;
        for (int r = 0; r < ranks; r++) {
            if (r == rank) {
                System.arraycopy(part, cuts[r], came, place, counts[r]);
            } else {
                MPI.COMM_WORLD.Recv(came, place, theirs[r], MPI.LONG, r, 0);
            }
            place += theirs[r];
        }
        Arrays.sort(came);
        return came;
    }
}
