import java.io.Serializable;
import java.util.Scanner;
import kit.Task;
import mpi.MPI;
import mpi.Status;

/** Tasks and results travel as objects; null sends home. */
public class Main {
    private static final long FAILED = -1;

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

    record Job(int place, long number) implements Serializable {}

    private static void deal(int workers, long[] tasks, long[] results) {
        int dealt = 0;
        for (int worker = 1; worker <= workers; worker++) {
            send(dealt < tasks.length ? new Job(dealt, tasks[dealt]) : null, worker);
            dealt++;
        }
        Object[] came = new Object[1];
        for (int i = 0; i < tasks.length; i++) {
            Status status = MPI.COMM_WORLD.Recv(came, 0, 1, MPI.OBJECT, MPI.ANY_SOURCE, 0);
            Job result = (Job) came[0];
            results[result.place()] = result.number();
            send(dealt < tasks.length ? new Job(dealt, tasks[dealt]) : null, status.source);
            dealt++;
        }
    }

    private static void work() {
        Object[] came = new Object[1];
        while (true) {
            MPI.COMM_WORLD.Recv(came, 0, 1, MPI.OBJECT, 0, 0);
            if (!(came[0] instanceof Job task)) {
                return;
            }
            send(new Job(task.place(), done(task.number())), 0);
        }
    }

    private static void send(Job job, int to) {
        MPI.COMM_WORLD.Send(new Object[] {job}, 0, 1, MPI.OBJECT, to, 0);
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
