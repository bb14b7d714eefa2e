import java.util.Scanner;
import kit.Task;
import mpi.MPI;

/** Task i is for worker i modulo their number, whatever the others are doing. */
public class Main {
    private static final long FAILED = -1;

    public static void main(String[] args) {
        MPI.Init(args);
        int rank = MPI.COMM_WORLD.Rank();
        int workers = MPI.COMM_WORLD.Size() - 1;
        long[] tasks = shared(rank);
        long[] mine = new long[tasks.length];
        for (int i = 0; i < tasks.length; i++) {
            if (workers == 0 || rank == 1 + i % workers) {
                mine[i] = done(tasks[i]);
            }
        }
        long[] results = new long[tasks.length];
        MPI.COMM_WORLD.Reduce(mine, 0, results, 0, tasks.length, MPI.LONG, MPI.SUM, 0);
        if (rank == 0) {
            print(tasks, results);
        }
        MPI.Finalize();
    }

    private static long[] shared(int rank) {
        long[] tasks = rank == 0 ? read() : new long[0];
        int[] length = {tasks.length};
        MPI.COMM_WORLD.Bcast(length, 0, 1, MPI.INT, 0);
        tasks = rank == 0 ? tasks : new long[length[0]];
        MPI.COMM_WORLD.Bcast(tasks, 0, tasks.length, MPI.LONG, 0);
        return tasks;
    }

    private static long[] read() {
        Scanner in = new Scanner(System.in);
        long[] tasks = new long[in.nextInt()];
        for (int i = 0; i < tasks.length; i++) {
            tasks[i] = in.nextLong();
        }
        return tasks;
    }

    private static long done(long task) {
        try {
            return Long.parseLong(Task.run(Long.toString(task)));
        } catch (IllegalArgumentException e) {
            return FAILED;
        }
    }

    private static void print(long[] tasks, long[] results) {
        for (int i = 0; i < tasks.length; i++) {
            System.out.println(tasks[i] + " " + (results[i] == FAILED ? "failed" : results[i]));
        }
    }
}
