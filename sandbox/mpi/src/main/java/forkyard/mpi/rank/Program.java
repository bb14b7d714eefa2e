package forkyard.mpi.rank;

import forkyard.mpi.Call;
import forkyard.mpi.Log;
import forkyard.mpi.Rank;
import forkyard.wire.CallKind;
import mpi.Comm;
import mpi.MPI;

/** Beginning and end of MPI in a rank, and what MPJ leaves empty: {@code Abort} does nothing there, and its {@code Wtime} knows whole seconds. */
public final class Program {
    private Program() {}

    public static String[] Init(String[] arguments, String site) {
        Call call = Log.current().begin(CallKind.INIT, "world", -1, -1, 0, site);
        String[] rest = MPI.Init(arguments);
        Log.current().end(call);
        return rest;
    }

    public static void Finalize(String site) {
        Call call = Log.current().begin(CallKind.FINALIZE, "world", -1, -1, 0, site);
        MPI.Finalize();
        Log.current().end(call);
        Rank.current().isFinalized();
    }

    public static double Wtime(String site) {
        return System.nanoTime() / 1e9;
    }

    public static double Wtick(String site) {
        return 1e-9;
    }

    /** The whole world ends. */
    public static void Abort(Comm comm, int code, String site) {
        Rank.current().abort(code, site);
        Runtime.getRuntime().halt(code == 0 ? 1 : code);
    }

    /** {@code System.exit}: which rank it was is known nowhere else. */
    public static void exit(int code, String site) {
        Rank.current().leave(code, site);
        System.exit(code);
    }
}
