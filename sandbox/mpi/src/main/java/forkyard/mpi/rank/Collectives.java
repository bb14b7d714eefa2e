package forkyard.mpi.rank;

import forkyard.mpi.Call;
import forkyard.mpi.Log;
import forkyard.wire.CallKind;
import java.util.function.LongSupplier;
import mpi.Cartcomm;
import mpi.Datatype;
import mpi.Group;
import mpi.Intracomm;
import mpi.MPI;
import mpi.Op;
import mpi.ShiftParms;

/** What all ranks of a communicator do together, logged. The names are those of the calls. */
public final class Collectives {
    private static final int NO_ROOT = -1;

    private Collectives() {}

    public static void Barrier(Intracomm comm, String site) {
        logged(CallKind.BARRIER, comm, NO_ROOT, site, comm::Barrier, () -> 0);
    }

    public static void Bcast(
            Intracomm comm, Object buffer, int offset, int count, Datatype type, int root, String site) {
        logged(
                CallKind.BCAST,
                comm,
                root,
                site,
                () -> comm.Bcast(buffer, offset, count, type, root),
                () -> comm.Rank() == root ? 0 : Sizes.of(buffer, offset, count, type));
    }

    public static void Gather(
            Intracomm comm,
            Object sent,
            int sentOffset,
            int sentCount,
            Datatype sentType,
            Object buffer,
            int offset,
            int count,
            Datatype type,
            int root,
            String site) {
        Runnable gather = comm.Rank() == root
                ? () -> comm.Gather(sent, sentOffset, sentCount, sentType, buffer, offset, count, type, root)
                : () -> comm.Gather(
                        sent,
                        sentOffset,
                        sentCount,
                        sentType,
                        Scratch.forAll(comm, sent, sentCount, sentType),
                        0,
                        sentCount,
                        sentType,
                        root);
        logged(
                CallKind.GATHER,
                comm,
                root,
                site,
                gather,
                () -> comm.Rank() == root ? Sizes.ofOthers(comm, buffer, offset, count, type) : 0);
    }

    public static void Gatherv(
            Intracomm comm,
            Object sent,
            int sentOffset,
            int sentCount,
            Datatype sentType,
            Object buffer,
            int offset,
            int[] counts,
            int[] places,
            Datatype type,
            int root,
            String site) {
        logged(
                CallKind.GATHER,
                comm,
                root,
                site,
                () -> comm.Gatherv(sent, sentOffset, sentCount, sentType, buffer, offset, counts, places, type, root),
                () -> comm.Rank() == root ? Sizes.ofOthers(comm, buffer, offset, counts, places, type) : 0);
    }

    public static void Scatter(
            Intracomm comm,
            Object sent,
            int sentOffset,
            int sentCount,
            Datatype sentType,
            Object buffer,
            int offset,
            int count,
            Datatype type,
            int root,
            String site) {
        Runnable scatter = comm.Rank() == root
                ? () -> comm.Scatter(sent, sentOffset, sentCount, sentType, buffer, offset, count, type, root)
                : () -> comm.Scatter(
                        Scratch.forAll(comm, buffer, count, type), 0, count, type, buffer, offset, count, type, root);
        logged(
                CallKind.SCATTER,
                comm,
                root,
                site,
                scatter,
                () -> comm.Rank() == root ? 0 : Sizes.of(buffer, offset, count, type));
    }

    public static void Scatterv(
            Intracomm comm,
            Object sent,
            int sentOffset,
            int[] counts,
            int[] places,
            Datatype sentType,
            Object buffer,
            int offset,
            int count,
            Datatype type,
            int root,
            String site) {
        logged(
                CallKind.SCATTER,
                comm,
                root,
                site,
                () -> comm.Scatterv(sent, sentOffset, counts, places, sentType, buffer, offset, count, type, root),
                () -> comm.Rank() == root ? 0 : Sizes.of(buffer, offset, count, type));
    }

    public static void Allgather(
            Intracomm comm,
            Object sent,
            int sentOffset,
            int sentCount,
            Datatype sentType,
            Object buffer,
            int offset,
            int count,
            Datatype type,
            String site) {
        logged(
                CallKind.ALLGATHER,
                comm,
                NO_ROOT,
                site,
                () -> comm.Allgather(sent, sentOffset, sentCount, sentType, buffer, offset, count, type),
                () -> Sizes.ofOthers(comm, buffer, offset, count, type));
    }

    public static void Allgatherv(
            Intracomm comm,
            Object sent,
            int sentOffset,
            int sentCount,
            Datatype sentType,
            Object buffer,
            int offset,
            int[] counts,
            int[] places,
            Datatype type,
            String site) {
        logged(
                CallKind.ALLGATHER,
                comm,
                NO_ROOT,
                site,
                () -> comm.Allgatherv(sent, sentOffset, sentCount, sentType, buffer, offset, counts, places, type),
                () -> Sizes.ofOthers(comm, buffer, offset, counts, places, type));
    }

    public static void Alltoall(
            Intracomm comm,
            Object sent,
            int sentOffset,
            int sentCount,
            Datatype sentType,
            Object buffer,
            int offset,
            int count,
            Datatype type,
            String site) {
        logged(
                CallKind.ALLTOALL,
                comm,
                NO_ROOT,
                site,
                () -> comm.Alltoall(sent, sentOffset, sentCount, sentType, buffer, offset, count, type),
                () -> Sizes.ofOthers(comm, buffer, offset, count, type));
    }

    public static void Alltoallv(
            Intracomm comm,
            Object sent,
            int sentOffset,
            int[] sentCounts,
            int[] sentPlaces,
            Datatype sentType,
            Object buffer,
            int offset,
            int[] counts,
            int[] places,
            Datatype type,
            String site) {
        logged(
                CallKind.ALLTOALL,
                comm,
                NO_ROOT,
                site,
                () -> comm.Alltoallv(
                        sent, sentOffset, sentCounts, sentPlaces, sentType, buffer, offset, counts, places, type),
                () -> Sizes.ofOthers(comm, buffer, offset, counts, places, type));
    }

    public static void Reduce(
            Intracomm comm,
            Object sent,
            int sentOffset,
            Object buffer,
            int offset,
            int count,
            Datatype type,
            Op op,
            int root,
            String site) {
        logged(
                CallKind.REDUCE,
                comm,
                root,
                site,
                () -> comm.Reduce(sent, sentOffset, buffer, offset, count, type, op, root),
                () -> comm.Rank() == root ? Sizes.of(buffer, offset, count, type) : 0);
    }

    public static void Allreduce(
            Intracomm comm,
            Object sent,
            int sentOffset,
            Object buffer,
            int offset,
            int count,
            Datatype type,
            Op op,
            String site) {
        logged(
                CallKind.ALLREDUCE,
                comm,
                NO_ROOT,
                site,
                () -> comm.Allreduce(sent, sentOffset, buffer, offset, count, type, op),
                () -> Sizes.of(buffer, offset, count, type));
    }

    public static void Reduce_scatter(
            Intracomm comm,
            Object sent,
            int sentOffset,
            Object buffer,
            int offset,
            int[] counts,
            Datatype type,
            Op op,
            String site) {
        logged(
                CallKind.REDUCE_SCATTER,
                comm,
                NO_ROOT,
                site,
                () -> comm.Reduce_scatter(sent, sentOffset, buffer, offset, counts, type, op),
                () -> Sizes.of(buffer, offset, counts[comm.Rank()], type));
    }

    public static void Scan(
            Intracomm comm,
            Object sent,
            int sentOffset,
            Object buffer,
            int offset,
            int count,
            Datatype type,
            Op op,
            String site) {
        logged(
                CallKind.SCAN,
                comm,
                NO_ROOT,
                site,
                () -> comm.Scan(sent, sentOffset, buffer, offset, count, type, op),
                () -> comm.Rank() == 0 ? 0 : Sizes.of(buffer, offset, count, type));
    }

    public static Intracomm Split(Intracomm comm, int color, int key, String site) {
        Call call = begin(CallKind.SPLIT, comm, NO_ROOT, site);
        Intracomm part = comm.Split(color, key);
        Log.current().end(call);
        Comms.made(comm, part);
        return part;
    }

    public static Intracomm Create(Intracomm comm, Group group, String site) {
        Call call = begin(CallKind.CREATE, comm, NO_ROOT, site);
        Intracomm part = comm.Create(group);
        Log.current().end(call);
        Comms.made(comm, part);
        return part;
    }

    public static Cartcomm Create_cart(Intracomm comm, int[] dims, boolean[] periods, boolean reorder, String site) {
        Call call = begin(CallKind.CREATE, comm, NO_ROOT, site);
        Cartcomm grid = comm.Create_cart(dims, periods, reorder);
        Log.current().end(call);
        Comms.made(comm, grid);
        return grid;
    }

    public static Cartcomm Sub(Cartcomm comm, boolean[] remaining, String site) {
        Call call = begin(CallKind.CREATE, comm, NO_ROOT, site);
        Cartcomm part = comm.Sub(remaining);
        Log.current().end(call);
        Comms.made(comm, part);
        return part;
    }

    /** MPJ says -1 where a grid has an edge, and would send there. */
    public static ShiftParms Shift(Cartcomm comm, int dimension, int distance, String site) {
        ShiftParms neighbours = comm.Shift(dimension, distance);
        neighbours.rank_source = neighbours.rank_source < 0 ? MPI.PROC_NULL : neighbours.rank_source;
        neighbours.rank_dest = neighbours.rank_dest < 0 ? MPI.PROC_NULL : neighbours.rank_dest;
        return neighbours;
    }

    /** @param taken how many bytes have come to this rank from others, once it is over */
    private static void logged(
            CallKind kind, Intracomm comm, int root, String site, Runnable collective, LongSupplier taken) {
        Call call = begin(kind, comm, root, site);
        collective.run();
        Log.current().end(call, call.peer(), call.tag(), taken.getAsLong());
    }

    private static Call begin(CallKind kind, Intracomm comm, int root, String site) {
        return Log.current().begin(kind, Comms.name(comm), Comms.inWorld(comm, root), -1, 0, site);
    }
}
