import mpi.MPI;

public class Main {
    public static void main(String[] args) throws Exception {
        MPI.Init(args);
        int rank = MPI.COMM_WORLD.Rank();
        if (rank > 0) {
            byte[] much = new byte[32 << 20];
            for (int i = 0; i < 100; i++) {
                MPI.COMM_WORLD.Isend(much, 0, much.length, MPI.BYTE, 0, i);
            }
        }
        MPI.COMM_WORLD.Barrier();
        if (rank == 0) {
            System.out.println("done");
        }
        MPI.Finalize();
    }
}
