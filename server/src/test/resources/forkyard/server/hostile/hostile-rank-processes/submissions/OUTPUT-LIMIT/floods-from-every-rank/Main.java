import mpi.MPI;

public class Main {
    public static void main(String[] args) throws Exception {
        MPI.Init(args);
        int rank = MPI.COMM_WORLD.Rank();
        for (int i = 0; i < 100_000; i++) {
            System.out.println("rank " + rank + " has much to say, and says it again");
        }
        if (rank == 0) {
            System.out.println("done");
        }
        MPI.Finalize();
    }
}
