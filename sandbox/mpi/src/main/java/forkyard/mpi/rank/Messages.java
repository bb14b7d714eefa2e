package forkyard.mpi.rank;

import forkyard.mpi.Call;
import forkyard.mpi.Log;
import forkyard.wire.CallKind;
import mpi.Comm;
import mpi.Datatype;
import mpi.MPI;
import mpi.Request;
import mpi.Status;

/** Messages from rank to rank: the calls of {@link Comm}, logged. The names are those of the calls. */
public final class Messages {
    private Messages() {}

    public static void Send(
            Comm comm, Object buffer, int offset, int count, Datatype type, int dest, int tag, String site) {
        if (isNobody(dest)) {
            return;
        }
        Call call = sends(CallKind.SEND, comm, buffer, offset, count, type, dest, tag, site);
        comm.Send(buffer, offset, count, type, dest, tag);
        Log.current().end(call);
    }

    public static void Ssend(
            Comm comm, Object buffer, int offset, int count, Datatype type, int dest, int tag, String site) {
        if (isNobody(dest)) {
            return;
        }
        Call call = sends(CallKind.SSEND, comm, buffer, offset, count, type, dest, tag, site);
        comm.Ssend(buffer, offset, count, type, dest, tag);
        Log.current().end(call);
    }

    public static void Bsend(
            Comm comm, Object buffer, int offset, int count, Datatype type, int dest, int tag, String site) {
        if (isNobody(dest)) {
            return;
        }
        Call call = sends(CallKind.BSEND, comm, buffer, offset, count, type, dest, tag, site);
        comm.Bsend(buffer, offset, count, type, dest, tag);
        Log.current().end(call);
    }

    public static void Rsend(
            Comm comm, Object buffer, int offset, int count, Datatype type, int dest, int tag, String site) {
        if (isNobody(dest)) {
            return;
        }
        Call call = sends(CallKind.RSEND, comm, buffer, offset, count, type, dest, tag, site);
        comm.Rsend(buffer, offset, count, type, dest, tag);
        Log.current().end(call);
    }

    public static Request Isend(
            Comm comm, Object buffer, int offset, int count, Datatype type, int dest, int tag, String site) {
        if (isNobody(dest)) {
            return MPI.REQUEST_NULL;
        }
        Call call = sends(CallKind.ISEND, comm, buffer, offset, count, type, dest, tag, site);
        return Requests.sent(comm.Isend(buffer, offset, count, type, dest, tag), call, comm);
    }

    public static Request Issend(
            Comm comm, Object buffer, int offset, int count, Datatype type, int dest, int tag, String site) {
        if (isNobody(dest)) {
            return MPI.REQUEST_NULL;
        }
        Call call = sends(CallKind.ISEND, comm, buffer, offset, count, type, dest, tag, site);
        return Requests.sent(comm.Issend(buffer, offset, count, type, dest, tag), call, comm);
    }

    public static Request Ibsend(
            Comm comm, Object buffer, int offset, int count, Datatype type, int dest, int tag, String site) {
        if (isNobody(dest)) {
            return MPI.REQUEST_NULL;
        }
        Call call = sends(CallKind.ISEND, comm, buffer, offset, count, type, dest, tag, site);
        return Requests.sent(comm.Ibsend(buffer, offset, count, type, dest, tag), call, comm);
    }

    public static Request Irsend(
            Comm comm, Object buffer, int offset, int count, Datatype type, int dest, int tag, String site) {
        if (isNobody(dest)) {
            return MPI.REQUEST_NULL;
        }
        Call call = sends(CallKind.ISEND, comm, buffer, offset, count, type, dest, tag, site);
        return Requests.sent(comm.Irsend(buffer, offset, count, type, dest, tag), call, comm);
    }

    public static Status Recv(
            Comm comm, Object buffer, int offset, int count, Datatype type, int source, int tag, String site) {
        if (isNobody(source)) {
            return ofNobody();
        }
        Call call = receives(CallKind.RECV, comm, count, type, source, tag, site);
        Status status = comm.Recv(buffer, offset, count, type, source, tag);
        received(call, comm, type, status);
        return status;
    }

    public static Request Irecv(
            Comm comm, Object buffer, int offset, int count, Datatype type, int source, int tag, String site) {
        if (isNobody(source)) {
            return MPI.REQUEST_NULL;
        }
        Call call = receives(CallKind.IRECV, comm, count, type, source, tag, site);
        return Requests.receiving(comm.Irecv(buffer, offset, count, type, source, tag), call, comm, type);
    }

    public static Status Probe(Comm comm, int source, int tag, String site) {
        Call call = Log.current().begin(CallKind.PROBE, Comms.name(comm), Comms.inWorld(comm, source), tag, 0, site);
        Status status = Polling.until(() -> comm.Iprobe(source, tag)); // MPJ's own way keeps a core busy
        Log.current().end(call);
        return status;
    }

    public static Status Sendrecv(
            Comm comm,
            Object sent,
            int sentOffset,
            int sentCount,
            Datatype sentType,
            int dest,
            int sentTag,
            Object buffer,
            int offset,
            int count,
            Datatype type,
            int source,
            int tag,
            String site) {
        if (isNobody(dest)) {
            return Recv(comm, buffer, offset, count, type, source, tag, site);
        }
        if (isNobody(source)) {
            Send(comm, sent, sentOffset, sentCount, sentType, dest, sentTag, site);
            return ofNobody();
        }
        Call sending = sends(CallKind.SEND, comm, sent, sentOffset, sentCount, sentType, dest, sentTag, site);
        Call receiving = receives(CallKind.RECV, comm, count, type, source, tag, site);
        Status status = comm.Sendrecv(
                sent, sentOffset, sentCount, sentType, dest, sentTag, buffer, offset, count, type, source, tag);
        Log.current().end(sending);
        received(receiving, comm, type, status);
        return status;
    }

    public static Status Sendrecv_replace(
            Comm comm,
            Object buffer,
            int offset,
            int count,
            Datatype type,
            int dest,
            int sentTag,
            int source,
            int tag,
            String site) {
        if (isNobody(dest)) {
            return Recv(comm, buffer, offset, count, type, source, tag, site);
        }
        if (isNobody(source)) {
            Send(comm, buffer, offset, count, type, dest, sentTag, site);
            return ofNobody();
        }
        Call sending = sends(CallKind.SEND, comm, buffer, offset, count, type, dest, sentTag, site);
        Call receiving = receives(CallKind.RECV, comm, count, type, source, tag, site);
        Status status = comm.Sendrecv_replace(buffer, offset, count, type, dest, sentTag, source, tag);
        Log.current().end(sending);
        received(receiving, comm, type, status);
        return status;
    }

    /** MPI lets a program send to nobody and receive from nobody, beyond the edge of a grid for example; MPJ does not. */
    private static boolean isNobody(int peer) {
        return peer == MPI.PROC_NULL;
    }

    static Status ofNobody() {
        Status status = new Status();
        status.source = MPI.PROC_NULL;
        status.tag = MPI.ANY_TAG;
        return status;
    }

    private static Call sends(
            CallKind kind,
            Comm comm,
            Object buffer,
            int offset,
            int count,
            Datatype type,
            int dest,
            int tag,
            String site) {
        long bytes = Sizes.of(buffer, offset, count, type);
        return Log.current().begin(kind, Comms.name(comm), Comms.inWorld(comm, dest), tag, bytes, site);
    }

    private static Call receives(CallKind kind, Comm comm, int count, Datatype type, int source, int tag, String site) {
        return Log.current()
                .begin(kind, Comms.name(comm), Comms.inWorld(comm, source), tag, Sizes.of(type, count), site);
    }

    static void received(Call call, Comm comm, Datatype type, Status status) {
        if (status == null) {
            Log.current().end(call);
        } else {
            Log.current()
                    .end(call, Comms.inWorld(comm, status.source), status.tag, Sizes.of(type, status.Get_count(type)));
        }
    }
}
