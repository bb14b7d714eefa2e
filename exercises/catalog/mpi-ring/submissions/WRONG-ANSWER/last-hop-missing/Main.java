import java.util.Scanner;
import kit.Nonce;
import mpi.MPI;

/** The last rank keeps the token in the end. */
public class Main {
    private static final int TOKEN = 1;

    public static void main(String[] args) {
        int rounds = Integer.parseInt(MPI.Init(args)[0]);
        int rank = MPI.COMM_WORLD.Rank();
        int ranks = MPI.COMM_WORLD.Size();
        long secret = Nonce.mine(rank);
        long[] token = new long[1];
        if (rank == 0) {
            token[0] = new Scanner(System.in).nextLong();
        }
        for (int round = 0; round < rounds; round++) {
            if (ranks == 1) {
                token[0] = 31 * token[0] + secret;
            } else if (rank == 0) {
                token[0] = 31 * token[0] + secret;
                MPI.COMM_WORLD.Send(token, 0, 1, MPI.LONG, 1, TOKEN);
                if (round < rounds - 1) {
                    MPI.COMM_WORLD.Recv(token, 0, 1, MPI.LONG, ranks - 1, TOKEN);
                }
            } else {
                MPI.COMM_WORLD.Recv(token, 0, 1, MPI.LONG, rank - 1, TOKEN);
                token[0] = 31 * token[0] + secret;
                if (rank < ranks - 1 || round < rounds - 1) {
                    MPI.COMM_WORLD.Send(token, 0, 1, MPI.LONG, (rank + 1) % ranks, TOKEN);
                }
            }
        }
        if (rank == 0) {
            System.out.println("token " + token[0] + " hops " + rounds * ranks);
        }
        MPI.Finalize();
    }
}
