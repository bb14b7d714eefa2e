import kit.Nonce;
import mpi.MPI;

public class Main {
    private static final int SECRET = 1;

    public static void main(String[] args) {
        MPI.Init(args);
        int rank = MPI.COMM_WORLD.Rank();
        int ranks = MPI.COMM_WORLD.Size();
        long[] secret = {Nonce.mine(rank)};
        if (rank == 0) {
            for (int r = 0; r < ranks; r++) {
                if (r > 0) {
                    MPI.COMM_WORLD.Recv(secret, 0, 1, MPI.LONG, r, SECRET);
                }
                System.out.println("hello from rank " + r + " of " + ranks + " " + secret[0]);
            }
        } else {
            MPI.COMM_WORLD.Send(secret, 0, 1, MPI.LONG, 0, SECRET);
        }
        MPI.Finalize();
    }
}
