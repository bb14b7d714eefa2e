import java.util.Arrays;
import kit.Nonce;
import mpi.Intracomm;
import mpi.MPI;

/** Arguments: length of the buffer, and whether ranks are numbered backwards. Has each rank be the root once, and prints what came. */
public class Main {
    public static void main(String[] args) {
        String[] rest = MPI.Init(args);
        int length = Integer.parseInt(rest[0]);
        boolean backwards = Boolean.parseBoolean(rest[1]);
        int me = MPI.COMM_WORLD.Rank();
        int ranks = MPI.COMM_WORLD.Size();
        long secret = Nonce.mine(me);
        Broadcast solution = solution();
        for (int root = 0; root < ranks; root++) {
            Intracomm comm = MPI.COMM_WORLD.Split(0, backwards ? ranks - me : me);
            double[] buffer = new double[length];
            if (comm.Rank() == root) {
                Values.fill(buffer, secret);
            }
            solution.bcast(comm, buffer, root);
            System.out.println("root " + root + " " + Arrays.toString(buffer));
        }
        MPI.Finalize();
    }

    private static Broadcast solution() {
        try {
            return Class.forName("Solution")
                    .asSubclass(Broadcast.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new IllegalStateException(
                    "Solution needs to be a public class that implements Broadcast and has a public constructor that"
                            + " takes nothing",
                    e);
        }
    }
}
