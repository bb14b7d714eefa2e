import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import kit.Nonce;
import mpi.MPI;

/** Rank 0 knows who writes to whom. Every rank writes its letters, and prints those that come to it. */
public class Main {
    public static void main(String[] args) throws IOException {
        MPI.Init(args);
        int rank = MPI.COMM_WORLD.Rank();
        long secret = Nonce.mine(rank);
        if (rank == 0) {
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
            int count = Integer.parseInt(in.readLine());
            for (int i = 0; i < count; i++) {
                String[] words = in.readLine().split(" ");
                int from = Integer.parseInt(words[0]);
                int to = Integer.parseInt(words[1]);
                int tag = Integer.parseInt(words[2]);
                byte[] letter = Letters.write(secret, to, tag); // only right where rank 0 writes
                System.out.println(from + " " + tag + " " + letter.length + " " + Letters.checksum(letter));
            }
        }
        MPI.Finalize();
    }
}
