import mpi.MPI;

public class Main {
    public static void main(String[] args) {
        MPI.Init(args);
        if (MPI.COMM_WORLD.Rank() == 0) {
            System.out.println("done");
        }
        MPI.Finalize();
    }
}
