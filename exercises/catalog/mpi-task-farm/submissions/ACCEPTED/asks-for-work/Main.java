import java.util.Scanner;
import kit.Task;
import mpi.MPI;
import mpi.Status;

/** A worker that tells a result asks for the next task with it; the first time it has nothing to tell. */
public class Main {
    private static final long FAILED = -1;
    private static final long NOTHING = -1;

    public static void main(String[] args) {
        MPI.Init(args);
        int workers = MPI.COMM_WORLD.Size() - 1;
        if (workers == 0) {
            alone();
        } else if (MPI.COMM_WORLD.Rank() == 0) {
            master(workers);
        } else {
            worker();
        }
        MPI.Finalize();
    }

    private static void master(int workers) {
        long[] tasks = read();
        long[] results = new long[tasks.length];
        int dealt = 0;
        int left = workers;
        long[] message = new long[2];
        while (left > 0) {
            Status status = MPI.COMM_WORLD.Recv(message, 0, 2, MPI.LONG, MPI.ANY_SOURCE, 0);
            if (message[0] != NOTHING) {
                results[(int) message[0]] = message[1];
            }
            if (dealt < tasks.length) {
                message[0] = dealt;
                message[1] = tasks[dealt];
                dealt++;
            } else {
                message[0] = NOTHING;
                left--;
            }
            MPI.COMM_WORLD.Send(message, 0, 2, MPI.LONG, status.source, 0);
        }
        print(tasks, results);
    }

    private static void worker() {
        long[] message = {NOTHING, 0};
        while (true) {
            MPI.COMM_WORLD.Send(message, 0, 2, MPI.LONG, 0, 0);
            MPI.COMM_WORLD.Recv(message, 0, 2, MPI.LONG, 0, 0);
            if (message[0] == NOTHING) {
                return;
            }
            message[1] = done(message[1]);
        }
    }

    private static void alone() {
        long[] tasks = read();
        long[] results = new long[tasks.length];
        for (int i = 0; i < tasks.length; i++) {
            results[i] = done(tasks[i]);
        }
        print(tasks, results);
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
