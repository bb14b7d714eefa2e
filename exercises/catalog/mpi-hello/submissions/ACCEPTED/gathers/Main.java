import kit.Nonce;
import mpi.MPI;

public class Main {
    public static void main(String[] args) {
        MPI.Init(args);
        int rank = MPI.COMM_WORLD.Rank();
        int ranks = MPI.COMM_WORLD.Size();
        long[] all = new long[ranks];
        MPI.COMM_WORLD.Gather(new long[] {Nonce.mine(rank)}, 0, 1, MPI.LONG, all, 0, 1, MPI.LONG, 0);
        if (rank == 0) {
            for (int r = 0; r < ranks; r++) {
                System.out.println("hello from rank " + r + " of " + ranks + " " + all[r]);
            }
        }
        MPI.Finalize();
    }
}
