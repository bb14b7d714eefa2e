import kit.Nonce;
import mpi.MPI;

public class Main {
    public static void main(String[] args) throws InterruptedException {
        MPI.Init(args);
        int rank = MPI.COMM_WORLD.Rank();
        int ranks = MPI.COMM_WORLD.Size();
        long[] line = {rank, Nonce.mine(rank)};
        if (rank == 0) {
            System.out.println("hello from rank 0 of " + ranks + " " + line[1]);
            for (int i = 1; i < ranks; i++) {
                MPI.COMM_WORLD.Recv(line, 0, 2, MPI.LONG, MPI.ANY_SOURCE, 0);
                System.out.println("hello from rank " + line[0] + " of " + ranks + " " + line[1]);
            }
        } else {
            Thread.sleep(20 * (ranks - rank)); // the work of the lower ranks takes longer
            MPI.COMM_WORLD.Send(line, 0, 2, MPI.LONG, 0, 0);
        }
        MPI.Finalize();
    }
}
