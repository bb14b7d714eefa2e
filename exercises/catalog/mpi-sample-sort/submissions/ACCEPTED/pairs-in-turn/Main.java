import java.util.Arrays;
import java.util.Comparator;
import java.util.Scanner;
import java.util.SplittableRandom;
import mpi.MPI;

/** Random samples, which all ranks see; in each round a rank gives a piece to one, and merges what another gives it. */
public class Main {
    private static final int SAMPLES = 40;

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
        long[] samples = new long[2 * SAMPLES];
        Arrays.fill(samples, Long.MAX_VALUE);
        SplittableRandom random = new SplittableRandom(rank);
        for (int i = 0; i < SAMPLES && part.length > 0; i++) {
            int at = random.nextInt(part.length);
            samples[2 * i] = part[at];
            samples[2 * i + 1] = first(rank) + at;
        }
        long[] all = new long[samples.length * ranks];
        MPI.COMM_WORLD.Allgather(samples, 0, samples.length, MPI.LONG, all, 0, samples.length, MPI.LONG);
        long[][] sorted = new long[SAMPLES * ranks][];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = new long[] {all[2 * i], all[2 * i + 1]};
        }
        Arrays.sort(sorted, Comparator.<long[]>comparingLong(s -> s[0]).thenComparingLong(s -> s[1]));
        long[] splitters = new long[2 * ranks];
        for (int r = 1; r < ranks; r++) {
            System.arraycopy(sorted[r * SAMPLES], 0, splitters, 2 * r, 2);
        }
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
        long[] range = Arrays.copyOfRange(part, cuts[rank], cuts[rank + 1]);
        for (int shift = 1; shift < ranks; shift++) {
            int to = (rank + shift) % ranks;
            int from = (rank - shift + ranks) % ranks;
            int[] count = {cuts[to + 1] - cuts[to]};
            int[] theirs = new int[1];
            MPI.COMM_WORLD.Sendrecv(count, 0, 1, MPI.INT, to, 0, theirs, 0, 1, MPI.INT, from, 0);
            long[] piece = new long[theirs[0]];
            MPI.COMM_WORLD.Sendrecv(
                    part, cuts[to], count[0], MPI.LONG, to, 1, piece, 0, piece.length, MPI.LONG, from, 1);
            range = merged(range, piece);
        }
        return range;
    }

    private static long[] merged(long[] one, long[] other) {
        long[] merged = new long[one.length + other.length];
        int left = 0;
        int right = 0;
        for (int i = 0; i < merged.length; i++) {
            boolean fromOne = right == other.length || left < one.length && one[left] <= other[right];
            merged[i] = fromOne ? one[left++] : other[right++];
        }
        return merged;
    }
}
