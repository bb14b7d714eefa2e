import kit.Nonce;
import mpi.MPI;

public class Main {
    public static void main(String[] args) {
        MPI.Init(args);
        int ranks = MPI.COMM_WORLD.Size();
        byte[] nothing = {};
        if (MPI.COMM_WORLD.Rank() == 0) {
            for (int r = 0; r < ranks; r++) {
                if (r > 0) {
                    MPI.COMM_WORLD.Recv(nothing, 0, 0, MPI.BYTE, r, 0);
                }
                System.out.println("hello from rank " + r + " of " + ranks + " " + Nonce.mine(r));
            }
        } else {
            MPI.COMM_WORLD.Send(nothing, 0, 0, MPI.BYTE, 0, 0);
        }
        MPI.Finalize();
    }
}
