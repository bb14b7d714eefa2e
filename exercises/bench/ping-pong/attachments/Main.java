import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import mpi.Comm;
import mpi.Datatype;
import mpi.MPI;

/** Many blocks of either kind, in turns; of each kind the median block. Calls by reflection are not logged. */
public class Main {
    private static final int SIZE = 1 << 20;
    private static final int BLOCKS = 31;
    private static final int PER_BLOCK = 20;
    private static final int WARM_UPS = 6;

    public static void main(String[] args) throws ReflectiveOperationException {
        MPI.Init(args);
        int rank = MPI.COMM_WORLD.Rank();
        byte[] buffer = new byte[SIZE];
        double[] logged = new double[BLOCKS];
        double[] plain = new double[BLOCKS];
        for (int block = -WARM_UPS; block < BLOCKS; block++) {
            double first = logged(rank, buffer);
            double second = plain(rank, buffer, method("Send"), method("Recv"));
            if (block >= 0) {
                logged[block] = first;
                plain[block] = second;
            }
        }
        if (rank == 0) {
            System.out.printf(Locale.ROOT, "%.1f %.1f%n", median(logged), median(plain));
        }
        MPI.Finalize();
    }

    private static double logged(int rank, byte[] buffer) {
        long began = System.nanoTime();
        for (int i = 0; i < PER_BLOCK; i++) {
            if (rank == 0) {
                MPI.COMM_WORLD.Send(buffer, 0, SIZE, MPI.BYTE, 1, 0);
                MPI.COMM_WORLD.Recv(buffer, 0, SIZE, MPI.BYTE, 1, 0);
            } else {
                MPI.COMM_WORLD.Recv(buffer, 0, SIZE, MPI.BYTE, 0, 0);
                MPI.COMM_WORLD.Send(buffer, 0, SIZE, MPI.BYTE, 0, 0);
            }
        }
        return (System.nanoTime() - began) / 1e3 / PER_BLOCK;
    }

    private static double plain(int rank, byte[] buffer, Method send, Method receive) throws ReflectiveOperationException {
        Object[] arguments = {buffer, 0, SIZE, MPI.BYTE, 1 - rank, 0};
        long began = System.nanoTime();
        for (int i = 0; i < PER_BLOCK; i++) {
            (rank == 0 ? send : receive).invoke(MPI.COMM_WORLD, arguments);
            (rank == 0 ? receive : send).invoke(MPI.COMM_WORLD, arguments);
        }
        return (System.nanoTime() - began) / 1e3 / PER_BLOCK;
    }

    private static Method method(String name) throws NoSuchMethodException {
        return Comm.class.getMethod(name, Object.class, int.class, int.class, Datatype.class, int.class, int.class);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
