import java.io.IOException;
import java.net.Socket;
import mpi.MPI;

public class Main {
    public static void main(String[] args) throws Exception {
        MPI.Init(args);
        int rank = MPI.COMM_WORLD.Rank();
        for (int port = 1_024; rank == 3 && port < 65_536; port++) {
            try (Socket other = new Socket("127.0.0.1", port)) {
                other.getOutputStream().write(new byte[] {127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127});
            } catch (IOException e) {
                // nobody is there
            }
        }
        MPI.COMM_WORLD.Barrier();
        if (rank == 0) {
            System.out.println("done");
        }
        MPI.Finalize();
    }
}
