import java.util.Scanner;
import kit.Task;
import mpi.MPI;

/** All workers get a task, and all have to be done before the next round. */
public class Main {
    private static final long FAILED = -1;

    public static void main(String[] args) {
        MPI.Init(args);
        int rank = MPI.COMM_WORLD.Rank();
        int workers = Math.max(1, MPI.COMM_WORLD.Size() - 1);
        int me = MPI.COMM_WORLD.Size() == 1 ? 0 : rank - 1;
        long[] tasks = shared(rank);
        long[] mine = new long[tasks.length];
        for (int first = 0; first < tasks.length; first += workers) {
            if (me >= 0 && first + me < tasks.length) {
                mine[first + me] = done(tasks[first + me]);
            }
            MPI.COMM_WORLD.Barrier();
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
