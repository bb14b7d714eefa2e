import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Scanner;
import mpi.MPI;
import mpi.Request;
import mpi.Status;

/** Wrong: empty pieces are not sent, and everybody waits for them. */
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
        long[] samples = new long[ranks];
        Arrays.fill(samples, Long.MAX_VALUE);
        for (int i = 0; i < ranks && part.length > 0; i++) {
            samples[i] = part[i * part.length / ranks];
        }
        long[] all = new long[ranks * ranks];
        MPI.COMM_WORLD.Allgather(samples, 0, ranks, MPI.LONG, all, 0, ranks, MPI.LONG);
        Arrays.sort(all);
        long[] splitters = new long[ranks];
        for (int r = 1; r < ranks; r++) {
            splitters[r] = all[r * ranks];
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
        List<Request> requests = new ArrayList<>();
        for (int r = 0; r < ranks; r++) {
            int count = cuts[r + 1] - cuts[r];
            if (r != rank && count > 0) {
                requests.add(MPI.COMM_WORLD.Isend(part, cuts[r], count, MPI.LONG, r, 0));
            }
        }
        long[] came = Arrays.copyOfRange(part, cuts[rank], cuts[rank + 1]);
        for (int r = 0; r < ranks; r++) {
            if (r != rank) {
                Status next = MPI.COMM_WORLD.Probe(r, 0);
                int place = came.length;
                int count = next.Get_count(MPI.LONG);
                came = Arrays.copyOf(came, place + count);
                MPI.COMM_WORLD.Recv(came, place, count, MPI.LONG, r, 0);
            }
        }
        requests.forEach(Request::Wait);
        Arrays.sort(came);
        return came;
    }
}
