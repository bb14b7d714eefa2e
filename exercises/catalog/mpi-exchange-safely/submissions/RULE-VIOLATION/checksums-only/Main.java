import kit.Nonce;
import mpi.MPI;

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
        long[] toLeft = {Borders.checksum(Borders.left(secret, n))};
        long[] toRight = {Borders.checksum(Borders.right(secret, n))};
        long[] fromLeft = new long[1];
        long[] fromRight = new long[1];
        MPI.COMM_WORLD.Sendrecv(toRight, 0, 1, MPI.LONG, right, TO_RIGHT, fromLeft, 0, 1, MPI.LONG, left, TO_RIGHT);
        MPI.COMM_WORLD.Sendrecv(toLeft, 0, 1, MPI.LONG, left, TO_LEFT, fromRight, 0, 1, MPI.LONG, right, TO_LEFT);
        report(rank, ranks, new long[] {fromLeft[0], fromRight[0]});
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
