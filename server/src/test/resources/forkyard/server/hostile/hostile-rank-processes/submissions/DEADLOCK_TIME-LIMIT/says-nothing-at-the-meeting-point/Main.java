import java.net.Socket;
import mpi.MPI;

public class Main {
    public static void main(String[] args) throws Exception {
        String[] world = args[1].split(";");
        int port = Integer.parseInt(world[world.length - 1]);
        Socket meeting = new Socket("127.0.0.1", port);
        meeting.setSoTimeout(60_000);
        MPI.Init(args);
        int rank = MPI.COMM_WORLD.Rank();
        if (rank == 0) {
            System.out.println("done");
        }
        MPI.Finalize();
    }
}
