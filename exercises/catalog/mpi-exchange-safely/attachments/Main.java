import kit.Nonce;
import mpi.MPI;

/** A ring of ranks: each swaps borders with its two neighbours. */
public class Main {
    public static void main(String[] args) {
        int n = Integer.parseInt(MPI.Init(args)[0]);
        int rank = MPI.COMM_WORLD.Rank();
        long secret = Nonce.mine(rank);
        double[] toLeft = Borders.left(secret, n);
        double[] toRight = Borders.right(secret, n);
        double[] fromLeft = new double[n];
        double[] fromRight = new double[n];

        if (rank == 0) {
            System.out.println("rank 0 left " + Borders.checksum(fromLeft) + " right " + Borders.checksum(fromRight));
        }
        MPI.Finalize();
    }
}
