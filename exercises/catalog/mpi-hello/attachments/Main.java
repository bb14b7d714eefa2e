import kit.Nonce;
import mpi.MPI;

/** Every rank runs this. Rank 0 alone prints, and for all of them. */
public class Main {
    public static void main(String[] args) {
        MPI.Init(args);
        int rank = MPI.COMM_WORLD.Rank();
        int ranks = MPI.COMM_WORLD.Size();
        long secret = Nonce.mine(rank);
        System.out.println("hello from rank " + rank + " of " + ranks + " " + secret);
        MPI.Finalize();
    }
}
