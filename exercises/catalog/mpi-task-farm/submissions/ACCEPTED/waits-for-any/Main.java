import java.util.Scanner;
import kit.Task;
import mpi.MPI;
import mpi.Request;
import mpi.Status;

/** All know the tasks; the master has a receive open for each worker, and sends places only. Tag STOP sends home. */
public class Main {
    private static final long FAILED = -1;
    private static final int TASK = 1;
    private static final int STOP = 2;

    public static void main(String[] args) {
        MPI.Init(args);
        int rank = MPI.COMM_WORLD.Rank();
        int workers = MPI.COMM_WORLD.Size() - 1;
        long[] tasks = shared(rank);
        long[] results = new long[tasks.length];
        if (workers == 0) {
            for (int i = 0; i < tasks.length; i++) {
                results[i] = done(tasks[i]);
            }
        } else if (rank == 0) {
            deal(workers, results);
        } else {
            work(tasks);
        }
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

    private static void deal(int workers, long[] results) {
        Request[] answers = new Request[workers];
        long[] came = new long[workers];
        int[] places = new int[workers];
        int dealt = 0;
        for (int i = 0; i < workers; i++) {
            places[i] = dealt;
            answers[i] = next(i + 1, dealt++, results.length, came);
        }
        for (int done = 0; done < results.length; done++) {
            Status status = Request.Waitany(answers);
            int i = status.index;
            results[places[i]] = came[i];
            places[i] = dealt;
            answers[i] = next(i + 1, dealt++, results.length, came);
        }
    }

    private static Request next(int worker, int place, int tasks, long[] came) {
        if (place >= tasks) {
            MPI.COMM_WORLD.Send(new int[0], 0, 0, MPI.INT, worker, STOP);
            return MPI.REQUEST_NULL;
        }
        MPI.COMM_WORLD.Send(new int[] {place}, 0, 1, MPI.INT, worker, TASK);
        return MPI.COMM_WORLD.Irecv(came, worker - 1, 1, MPI.LONG, worker, TASK);
    }

    private static void work(long[] tasks) {
        int[] place = new int[1];
        while (MPI.COMM_WORLD.Recv(place, 0, 1, MPI.INT, 0, MPI.ANY_TAG).tag == TASK) {
            MPI.COMM_WORLD.Send(new long[] {done(tasks[place[0]])}, 0, 1, MPI.LONG, 0, TASK);
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
