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
        int left = (rank + ranks - 1) % ranks;
        int right = (rank + 1) % ranks;
        long[] token = new long[1];
        if (rank == 0) {
            token[0] = new Scanner(System.in).nextLong();
        }
        for (int round = 0; round < rounds; round++) {
            MPI.COMM_WORLD.Recv(token, 0, 1, MPI.LONG, left, TOKEN);
            token[0] = 31 * token[0] + secret;
            MPI.COMM_WORLD.Send(token, 0, 1, MPI.LONG, right, TOKEN);
        }
        if (rank == 0) {
            System.out.println("token " + token[0] + " hops " + rounds * ranks);
        }
        MPI.Finalize();
    }
}
