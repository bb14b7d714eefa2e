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
        if (rank == 0) {
            long[] token = {new Scanner(System.in).nextLong(), 0};
            for (int round = 0; round < rounds; round++) {
                pass(token, secret, right);
                MPI.COMM_WORLD.Recv(token, 0, 2, MPI.LONG, left, TOKEN);
            }
            System.out.println("token " + token[0] + " hops " + token[1]);
        } else {
            long[] token = new long[2];
            for (int round = 0; round < rounds; round++) {
                MPI.COMM_WORLD.Recv(token, 0, 2, MPI.LONG, left, TOKEN);
                pass(token, secret, right);
            }
        }
        MPI.Finalize();
    }

    private static void pass(long[] token, long secret, int to) {
        long[] next = {31 * token[0] + secret, token[1] + 1};
        MPI.COMM_WORLD.Send(next, 0, 2, MPI.LONG, to, TOKEN);
    }
}
