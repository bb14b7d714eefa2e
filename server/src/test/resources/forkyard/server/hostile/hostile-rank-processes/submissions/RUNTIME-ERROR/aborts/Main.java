import mpi.MPI;

public class Main {
    public static void main(String[] args) throws Exception {
        MPI.Init(args);
        int rank = MPI.COMM_WORLD.Rank();
        if (rank == 1) {
            MPI.COMM_WORLD.Abort(0);
        }
        MPI.COMM_WORLD.Barrier();
        if (rank == 0) {
            System.out.println("done");
        }
        MPI.Finalize();
    }
}
