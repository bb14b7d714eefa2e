import java.util.Scanner;
import kit.Nonce;
import mpi.MPI;

/** The secrets go round once, and rank 0 works out the rest. */
public class Main {
    private static final int TOKEN = 1;

    public static void main(String[] args) {
        int rounds = Integer.parseInt(MPI.Init(args)[0]);
        int rank = MPI.COMM_WORLD.Rank();
        int ranks = MPI.COMM_WORLD.Size();
        long secret = Nonce.mine(rank);
        long[] secrets = new long[ranks];
        secrets[rank] = secret;
        if (rank > 0) {
            MPI.COMM_WORLD.Recv(secrets, 0, rank, MPI.LONG, rank - 1, TOKEN);
        }
        if (ranks > 1) {
            if (rank < ranks - 1) {
                MPI.COMM_WORLD.Send(secrets, 0, rank + 1, MPI.LONG, rank + 1, TOKEN);
            } else {
                MPI.COMM_WORLD.Send(secrets, 0, ranks, MPI.LONG, 0, TOKEN);
            }
        }
        if (rank == 0) {
            if (ranks > 1) {
                MPI.COMM_WORLD.Recv(secrets, 0, ranks, MPI.LONG, ranks - 1, TOKEN);
            }
            long token = new Scanner(System.in).nextLong();
            for (int turn = 0; turn < rounds * ranks; turn++) {
                token = 31 * token + secrets[turn % ranks];
            }
            System.out.println("token " + token + " hops " + rounds * ranks);
        }
        MPI.Finalize();
    }
}
