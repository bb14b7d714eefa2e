import kit.Nonce;
import mpi.MPI;

public class Main {
    private static final int RANKS = 4;

    public static void main(String[] args) {
        MPI.Init(args);
        int rank = MPI.COMM_WORLD.Rank();
        long[] secret = {Nonce.mine(rank)};
        if (rank == 0) {
            System.out.println("hello from rank 0 of " + RANKS + " " + secret[0]);
            for (int r = 1; r < Math.min(RANKS, MPI.COMM_WORLD.Size()); r++) {
                MPI.COMM_WORLD.Recv(secret, 0, 1, MPI.LONG, r, 0);
                System.out.println("hello from rank " + r + " of " + RANKS + " " + secret[0]);
            }
        } else {
            MPI.COMM_WORLD.Send(secret, 0, 1, MPI.LONG, 0, 0);
        }
        MPI.Finalize();
    }
}
