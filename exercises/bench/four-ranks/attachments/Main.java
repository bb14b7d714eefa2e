import mpi.MPI;

public class Main {
    public static void main(String[] args) {
        MPI.Init(args);
        long[] sum = new long[1];
        MPI.COMM_WORLD.Allreduce(new long[] {MPI.COMM_WORLD.Rank()}, 0, sum, 0, 1, MPI.LONG, MPI.SUM);
        if (MPI.COMM_WORLD.Rank() == 0) {
            System.out.println(MPI.COMM_WORLD.Size() + " ranks, sum " + sum[0]);
        }
        MPI.Finalize();
    }
}
