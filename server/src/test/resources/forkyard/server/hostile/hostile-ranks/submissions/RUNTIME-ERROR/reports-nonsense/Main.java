import java.util.List;
import kit.Judge;
import mpi.MPI;

public class Main {
    public static void main(String[] args) throws Exception {
        MPI.Init(args);
        int rank = MPI.COMM_WORLD.Rank();
        if (rank == 1) {
            Judge.ask("mpi-begun", rank, List.of(new int[] {-1}, "no", "columns"));
        }
        MPI.COMM_WORLD.Barrier();
        if (rank == 0) {
            System.out.println("done");
        }
        MPI.Finalize();
    }
}
