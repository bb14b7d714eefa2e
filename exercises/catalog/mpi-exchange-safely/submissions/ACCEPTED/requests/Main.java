import kit.Nonce;
import mpi.MPI;
import mpi.Request;

public class Main {
    private static final int TO_LEFT = 1;
    private static final int TO_RIGHT = 2;
    private static final int CHECKSUMS = 3;

    public static void main(String[] args) {
        int n = Integer.parseInt(MPI.Init(args)[0]);
        int rank = MPI.COMM_WORLD.Rank();
        int ranks = MPI.COMM_WORLD.Size();
        int left = (rank + ranks - 1) % ranks;
        int right = (rank + 1) % ranks;
        long secret = Nonce.mine(rank);
        double[] toLeft = Borders.left(secret, n);
        double[] toRight = Borders.right(secret, n);
        double[] fromLeft = new double[n];
        double[] fromRight = new double[n];
        Request[] requests = {
            MPI.COMM_WORLD.Irecv(fromLeft, 0, n, MPI.DOUBLE, left, TO_RIGHT),
            MPI.COMM_WORLD.Irecv(fromRight, 0, n, MPI.DOUBLE, right, TO_LEFT),
            MPI.COMM_WORLD.Isend(toLeft, 0, n, MPI.DOUBLE, left, TO_LEFT),
            MPI.COMM_WORLD.Isend(toRight, 0, n, MPI.DOUBLE, right, TO_RIGHT)
        };
        Request.Waitall(requests);
        report(rank, ranks, new long[] {Borders.checksum(fromLeft), Borders.checksum(fromRight)});
        MPI.Finalize();
    }

    private static void report(int rank, int ranks, long[] sums) {
        if (rank > 0) {
            MPI.COMM_WORLD.Send(sums, 0, 2, MPI.LONG, 0, CHECKSUMS);
            return;
        }
        for (int r = 0; r < ranks; r++) {
            if (r > 0) {
                MPI.COMM_WORLD.Recv(sums, 0, 2, MPI.LONG, r, CHECKSUMS);
            }
            System.out.println("rank " + r + " left " + sums[0] + " right " + sums[1]);
        }
    }
}
