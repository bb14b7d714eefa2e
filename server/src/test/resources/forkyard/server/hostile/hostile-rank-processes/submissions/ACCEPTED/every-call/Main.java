import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import mpi.Cartcomm;
import mpi.Intracomm;
import mpi.MPI;
import mpi.Request;
import mpi.ShiftParms;
import mpi.Status;

/** Nothing hostile: what ranks are promised, in whichever mode. */
public class Main {
    private static int mine;

    private record Letter(int from, String text) implements Serializable {}

    public static void main(String[] args) {
        String[] own = MPI.Init(args);
        int rank = MPI.COMM_WORLD.Rank();
        int ranks = MPI.COMM_WORLD.Size();
        mine += rank;
        expect(own.length == 0 && mine == rank, "arguments and statics of its own");
        double began = MPI.Wtime();
        messages(rank, ranks);
        collectives(rank, ranks);
        communicators(rank, ranks);
        expect(MPI.Wtime() > began && MPI.Wtime() - began < 60, "a clock");
        if (rank == 0) {
            System.out.print("done");
        }
        MPI.Finalize();
    }

    private static void messages(int rank, int ranks) {
        int next = (rank + 1) % ranks;
        int before = (rank + ranks - 1) % ranks;
        double[] sent = new double[50_000];
        double[] got = new double[50_000];
        Arrays.fill(sent, rank);
        MPI.COMM_WORLD.Sendrecv(sent, 0, sent.length, MPI.DOUBLE, next, 1, got, 0, got.length, MPI.DOUBLE, before, 1);
        expect(got[49_999] == before, "Sendrecv");

        Object[] letter = {new Letter(rank, "to " + next)};
        Object[] received = new Object[1];
        Request receiving = MPI.COMM_WORLD.Irecv(received, 0, 1, MPI.OBJECT, before, 2);
        Request sending = MPI.COMM_WORLD.Isend(letter, 0, 1, MPI.OBJECT, next, 2);
        Status status = receiving.Wait();
        sending.Wait();
        expect(received[0].equals(new Letter(before, "to " + rank)) && status.source == before, "an object of a class of its own");

        int[] few = new int[3];
        if (rank == 0) {
            MPI.COMM_WORLD.Ssend(new int[] {1, 2, 3}, 0, 3, MPI.INT, 1, 9);
        } else if (rank == 1) {
            Status there = MPI.COMM_WORLD.Probe(MPI.ANY_SOURCE, 9);
            expect(there.source == 0 && there.Get_count(MPI.INT) == 3, "Probe");
            MPI.COMM_WORLD.Recv(few, 0, 3, MPI.INT, there.source, there.tag);
            expect(few[2] == 3, "Recv");
        }

        int[] all = new int[ranks];
        Request[] requests = new Request[2 * ranks];
        for (int r = 0; r < ranks; r++) {
            requests[r] = MPI.COMM_WORLD.Irecv(all, r, 1, MPI.INT, r, 3);
            requests[ranks + r] = MPI.COMM_WORLD.Isend(new int[] {10 * rank}, 0, 1, MPI.INT, r, 3);
        }
        Request.Waitall(requests);
        expect(all[ranks - 1] == 10 * (ranks - 1), "Waitall");
        List<Request> more = List.of(
                MPI.COMM_WORLD.Irecv(few, 0, 1, MPI.INT, before, 5),
                MPI.COMM_WORLD.Isend(few, 1, 1, MPI.INT, next, 5),
                MPI.COMM_WORLD.Isend(few, 1, 1, MPI.INT, MPI.PROC_NULL, 5));
        more.forEach(Request::Wait);
        Runnable meet = MPI.COMM_WORLD::Barrier;
        meet.run();
        MPI.COMM_WORLD.Send(few, 0, 3, MPI.INT, MPI.PROC_NULL, 1);
        MPI.COMM_WORLD.Recv(few, 0, 3, MPI.INT, MPI.PROC_NULL, 1);
    }

    private static void collectives(int rank, int ranks) {
        long[] value = {rank == 1 ? 7 : 0};
        MPI.COMM_WORLD.Bcast(value, 0, 1, MPI.LONG, 1);
        expect(value[0] == 7, "Bcast");

        int[] counts = new int[ranks];
        int[] places = new int[ranks];
        for (int r = 0; r < ranks; r++) {
            counts[r] = r;
            places[r] = r * (r - 1) / 2;
        }
        int[] data = new int[ranks * (ranks - 1) / 2];
        Arrays.setAll(data, i -> i);
        int[] part = new int[rank];
        MPI.COMM_WORLD.Scatterv(data, 0, counts, places, MPI.INT, part, 0, rank, MPI.INT, 0);
        int[] back = new int[data.length];
        MPI.COMM_WORLD.Gatherv(part, 0, rank, MPI.INT, back, 0, counts, places, MPI.INT, 0);
        expect(rank > 0 || Arrays.equals(data, back), "Scatterv and Gatherv");

        int[] pieces = rank == 0 ? new int[3 * ranks] : new int[0];
        Arrays.setAll(pieces, i -> i);
        int[] piece = new int[3];
        MPI.COMM_WORLD.Scatter(pieces, 0, 3, MPI.INT, piece, 0, 3, MPI.INT, 0);
        int[] together = rank == 0 ? new int[3 * ranks] : new int[0];
        MPI.COMM_WORLD.Gather(piece, 0, 3, MPI.INT, together, 0, 3, MPI.INT, 0);
        expect(piece[2] == 3 * rank + 2 && Arrays.equals(pieces, together), "Scatter and Gather, with nothing where nothing is needed");

        int[] row = new int[ranks];
        Arrays.fill(row, rank);
        int[] column = new int[ranks];
        MPI.COMM_WORLD.Alltoall(row, 0, 1, MPI.INT, column, 0, 1, MPI.INT);
        int[] numbers = new int[ranks];
        MPI.COMM_WORLD.Allgather(new int[] {rank}, 0, 1, MPI.INT, numbers, 0, 1, MPI.INT);
        expect(Arrays.equals(column, numbers) && numbers[ranks - 1] == ranks - 1, "Alltoall and Allgather");

        int[] sum = new int[1];
        MPI.COMM_WORLD.Allreduce(new int[] {rank}, 0, sum, 0, 1, MPI.INT, MPI.SUM);
        int[] upTo = new int[1];
        MPI.COMM_WORLD.Scan(new int[] {1}, 0, upTo, 0, 1, MPI.INT, MPI.SUM);
        int[] most = new int[1];
        MPI.COMM_WORLD.Reduce(new int[] {rank}, 0, most, 0, 1, MPI.INT, MPI.MAX, 0);
        expect(sum[0] == ranks * (ranks - 1) / 2 && upTo[0] == rank + 1, "Allreduce and Scan");
        expect(rank > 0 || most[0] == ranks - 1, "Reduce");
        MPI.COMM_WORLD.Barrier();
    }

    private static void communicators(int rank, int ranks) {
        Intracomm half = MPI.COMM_WORLD.Split(rank % 2, rank);
        int[] in = {rank};
        int[] out = new int[1];
        half.Allreduce(in, 0, out, 0, 1, MPI.INT, MPI.MIN);
        expect(out[0] == rank % 2, "Split");

        Cartcomm line = MPI.COMM_WORLD.Create_cart(new int[] {ranks}, new boolean[] {false}, false);
        ShiftParms neighbours = line.Shift(0, 1);
        int[] left = {-1};
        line.Sendrecv(in, 0, 1, MPI.INT, neighbours.rank_dest, 4, left, 0, 1, MPI.INT, neighbours.rank_source, 4);
        expect(left[0] == rank - 1, "Shift, with nobody beyond the edge");
        expect(line.Coords(line.Rank())[0] == line.Rank(), "Coords");
    }

    private static void expect(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }
}
