import kit.Nonce;
import mpi.MPI;

public class Main {
    public static void main(String[] args) {
        MPI.Init(args);
        int rank = MPI.COMM_WORLD.Rank();
        int ranks = MPI.COMM_WORLD.Size();
        long[] secret = {Nonce.mine(rank)};
        if (rank > 0) {
            MPI.COMM_WORLD.Send(secret, 0, 1, MPI.LONG, 0, 0);
            return;
        }
        System.out.println("hello from rank 0 of " + ranks + " " + secret[0]);
        for (int r = 1; r < ranks; r++) {
            MPI.COMM_WORLD.Recv(secret, 0, 1, MPI.LONG, r, 0);
            System.out.println("hello from rank " + r + " of " + ranks + " " + secret[0]);
        }
        MPI.Finalize();
    }
}
