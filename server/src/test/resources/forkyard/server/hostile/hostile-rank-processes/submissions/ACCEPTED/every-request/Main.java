import java.util.Arrays;
import java.util.function.Consumer;
import mpi.MPI;
import mpi.Request;
import mpi.Status;

/** Nothing hostile: every way to see that requests are over, in whichever mode. */
public class Main {
    public static void main(String[] args) {
        MPI.Init(args);
        int rank = MPI.COMM_WORLD.Rank();
        all(rank, Main::anyByAny);
        all(rank, Main::someBySome);
        all(rank, Main::untilAllAre);
        all(rank, Main::askedForAny);
        all(rank, Main::askedForSome);
        if (rank == 0) {
            System.out.print("done");
        }
        MPI.Finalize();
    }

    /** A message from everybody to everybody. */
    private static void all(int rank, Consumer<Request[]> wait) {
        int ranks = MPI.COMM_WORLD.Size();
        int[] got = new int[ranks];
        Request[] requests = new Request[2 * ranks];
        for (int r = 0; r < ranks; r++) {
            requests[r] = MPI.COMM_WORLD.Irecv(got, r, 1, MPI.INT, r, 3);
        }
        for (int r = 0; r < ranks; r++) {
            requests[ranks + r] = MPI.COMM_WORLD.Isend(new int[] {10 + rank}, 0, 1, MPI.INT, r, 3);
        }
        wait.accept(requests);
        for (int r = 0; r < ranks; r++) {
            expect(got[r] == 10 + r, "what rank " + r + " has sent");
        }
        MPI.COMM_WORLD.Barrier();
    }

    private static void anyByAny(Request[] requests) {
        boolean[] seen = new boolean[requests.length];
        for (int i = 0; i < requests.length; i++) {
            Status status = Request.Waitany(requests);
            expect(!seen[status.index], "each once");
            expect(status.index >= requests.length / 2 || status.source == status.index, "the source of what came");
            seen[status.index] = true;
        }
        expect(Request.Waitany(requests).index == MPI.UNDEFINED, "nothing left to wait for");
    }

    private static void someBySome(Request[] requests) {
        int over = 0;
        while (over < requests.length) {
            Status[] some = Request.Waitsome(requests);
            expect(some.length > 0, "one at least");
            over += some.length;
        }
        expect(over == requests.length, "each once");
    }

    private static void untilAllAre(Request[] requests) {
        Status[] all = Request.Testall(requests);
        while (all == null) {
            sleep();
            all = Request.Testall(requests);
        }
        expect(all.length == requests.length && all[1].source == 1, "all at once");
    }

    private static void askedForAny(Request[] requests) {
        boolean[] seen = new boolean[requests.length];
        int over = 0;
        while (over < requests.length) {
            Status status = Request.Testany(requests);
            if (status == null) {
                sleep();
            } else {
                expect(!seen[status.index], "each once");
                seen[status.index] = true;
                over++;
            }
        }
    }

    private static void askedForSome(Request[] requests) {
        int over = 0;
        while (over < requests.length) {
            over += (int) Arrays.stream(Request.Testsome(requests)).count();
            sleep();
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void expect(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }
}
