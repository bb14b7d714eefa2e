import java.io.DataOutputStream;
import java.net.Socket;
import mpi.MPI;

public class Main {
    public static void main(String[] args) throws Exception {
        String[] world = args[1].split(";");
        int port = Integer.parseInt(world[world.length - 1]);
        Socket meeting = new Socket("127.0.0.1", port);
        DataOutputStream out = new DataOutputStream(meeting.getOutputStream());
        out.writeUTF("Sending Info");
        out.writeInt(1);
        out.writeInt(1);
        out.writeInt(1);
        out.flush();
        MPI.Init(args);
        int rank = MPI.COMM_WORLD.Rank();
        if (rank == 0) {
            System.out.println("done");
        }
        MPI.Finalize();
    }
}
