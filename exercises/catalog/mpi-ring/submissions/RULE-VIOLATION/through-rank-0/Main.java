import java.util.Scanner;
import kit.Nonce;
import mpi.MPI;

public class Main {
    private static final int TOKEN = 1;

    public static void main(String[] args) {
        int rounds = Integer.parseInt(MPI.Init(args)[0]);
        int rank = MPI.COMM_WORLD.Rank();
        int ranks = MPI.COMM_WORLD.Size();
        long secret = Nonce.mine(rank);
        long[] token = new long[1];
        if (rank > 0) {
            for (int round = 0; round < rounds; round++) {
                MPI.COMM_WORLD.Recv(token, 0, 1, MPI.LONG, 0, TOKEN);
                token[0] = 31 * token[0] + secret;
                MPI.COMM_WORLD.Send(token, 0, 1, MPI.LONG, 0, TOKEN);
            }
        } else {
            token[0] = new Scanner(System.in).nextLong();
            for (int round = 0; round < rounds; round++) {
                token[0] = 31 * token[0] + secret;
                for (int r = 1; r < ranks; r++) {
                    MPI.COMM_WORLD.Send(token, 0, 1, MPI.LONG, r, TOKEN);
                    MPI.COMM_WORLD.Recv(token, 0, 1, MPI.LONG, r, TOKEN);
                }
            }
            System.out.println("token " + token[0] + " hops " + rounds * ranks);
        }
        MPI.Finalize();
    }
}
