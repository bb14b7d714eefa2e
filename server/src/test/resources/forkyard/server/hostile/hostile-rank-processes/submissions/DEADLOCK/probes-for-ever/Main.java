import mpi.MPI;

public class Main {
    public static void main(String[] args) {
        MPI.Init(args);
        if (MPI.COMM_WORLD.Rank() == 0) {
            MPI.COMM_WORLD.Probe(1, 4);
        }
        MPI.Finalize();
    }
}
