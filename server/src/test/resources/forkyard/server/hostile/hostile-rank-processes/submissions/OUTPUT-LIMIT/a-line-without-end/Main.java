import mpi.MPI;

public class Main {
    public static void main(String[] args) throws Exception {
        MPI.Init(args);
        int rank = MPI.COMM_WORLD.Rank();
        while (rank == 3) {
            System.out.print("again and again and again ");
        }
        MPI.COMM_WORLD.Barrier();
        if (rank == 0) {
            System.out.println("done");
        }
        MPI.Finalize();
    }
}
