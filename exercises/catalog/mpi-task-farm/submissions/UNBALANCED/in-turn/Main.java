import java.util.Scanner;
import kit.Task;
import mpi.MPI;

/** The master takes the results from worker 1, 2, 3, and so on, and waits for each of them. */
public class Main {
    private static final long FAILED = -1;
    private static final long NOTHING = -1;

    public static void main(String[] args) {
        MPI.Init(args);
        int workers = MPI.COMM_WORLD.Size() - 1;
        if (MPI.COMM_WORLD.Rank() == 0) {
            long[] tasks = read();
            long[] results = new long[tasks.length];
            if (workers == 0) {
                for (int i = 0; i < tasks.length; i++) {
                    results[i] = done(tasks[i]);
                }
            } else {
                deal(workers, tasks, results);
            }
            print(tasks, results);
        } else {
            work();
        }
        MPI.Finalize();
    }

    private static void deal(int workers, long[] tasks, long[] results) {
        for (int worker = 1; worker <= workers; worker++) {
            send(worker - 1, tasks, worker);
        }
        long[] message = new long[2];
        for (int i = 0; i < tasks.length; i++) {
            int worker = 1 + i % workers;
            MPI.COMM_WORLD.Recv(message, 0, 2, MPI.LONG, worker, 0);
            results[(int) message[0]] = message[1];
            send(i + workers, tasks, worker);
        }
    }

    private static void send(int place, long[] tasks, int worker) {
        long[] message = place < tasks.length ? new long[] {place, tasks[place]} : new long[] {NOTHING, 0};
        MPI.COMM_WORLD.Send(message, 0, 2, MPI.LONG, worker, 0);
    }

    private static void work() {
        long[] message = new long[2];
        while (true) {
            MPI.COMM_WORLD.Recv(message, 0, 2, MPI.LONG, 0, 0);
            if (message[0] == NOTHING) {
                return;
            }
            message[1] = done(message[1]);
            MPI.COMM_WORLD.Send(message, 0, 2, MPI.LONG, 0, 0);
        }
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
