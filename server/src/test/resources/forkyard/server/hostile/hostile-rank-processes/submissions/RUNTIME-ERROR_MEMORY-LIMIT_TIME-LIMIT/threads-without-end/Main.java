import mpi.MPI;

public class Main {
    public static void main(String[] args) throws Exception {
        MPI.Init(args);
        int rank = MPI.COMM_WORLD.Rank();
        while (rank == 3) {
            new Thread(Main::sleep).start();
        }
        MPI.COMM_WORLD.Barrier();
        if (rank == 0) {
            System.out.println("done");
        }
        MPI.Finalize();
    }

    private static void sleep() {
        try {
            Thread.sleep(100_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
