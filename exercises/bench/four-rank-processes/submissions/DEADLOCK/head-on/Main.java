import mpi.MPI;

public class Main {
    private static final int MUCH = 100_000;

    public static void main(String[] args) {
        MPI.Init(args);
        long[] piece = new long[MUCH];
        if (MPI.COMM_WORLD.Rank() == 0) {
            MPI.COMM_WORLD.Send(piece, 0, MUCH, MPI.LONG, 1, 0); // waits
            MPI.COMM_WORLD.Recv(piece, 0, MUCH, MPI.LONG, 1, 0);
        } else if (MPI.COMM_WORLD.Rank() == 1) {
            MPI.COMM_WORLD.Send(piece, 0, MUCH, MPI.LONG, 0, 0); // waits
            MPI.COMM_WORLD.Recv(piece, 0, MUCH, MPI.LONG, 0, 0);
        }
        MPI.Finalize();
    }
}
