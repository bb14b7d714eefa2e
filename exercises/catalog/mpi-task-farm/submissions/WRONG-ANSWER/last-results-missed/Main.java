import java.util.Scanner;
import kit.Task;
import mpi.MPI;
import mpi.Status;

/** Once all tasks are dealt the master prints, and takes what is still to come without looking at it. */
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
            if (workers == 0) {
                print(tasks, results);
            }
        } else {
            work();
        }
        MPI.Finalize();
    }

    private static void deal(int workers, long[] tasks, long[] results) {
        int dealt = 0;
        for (int worker = 1; worker <= workers; worker++) {
            send(dealt++, tasks, worker);
        }
        long[] message = new long[2];
        for (int i = 0; i < tasks.length; i++) {
            if (dealt == tasks.length) {
                print(tasks, results);
            }
            Status status = MPI.COMM_WORLD.Recv(message, 0, 2, MPI.LONG, MPI.ANY_SOURCE, 0);
            results[(int) message[0]] = message[1];
            send(dealt++, tasks, status.source);
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
