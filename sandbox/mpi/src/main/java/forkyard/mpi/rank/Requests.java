package forkyard.mpi.rank;

import forkyard.mpi.Call;
import forkyard.mpi.Kind;
import forkyard.mpi.Log;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import mpi.Comm;
import mpi.Datatype;
import mpi.MPI;
import mpi.Request;
import mpi.Status;

/** Requests, and the calls that wait for them, logged. A message that was begun with {@code I} is over when its request is. */
public final class Requests {
    private static final Map<Request, Pending> PENDING = Collections.synchronizedMap(new IdentityHashMap<>());

    /** @param type what is received; null for a message sent */
    private record Pending(Call call, Comm comm, Datatype type) {}

    private Requests() {}

    static Request sent(Request request, Call call, Comm comm) {
        PENDING.put(request, new Pending(call, comm, null));
        return request;
    }

    static Request receiving(Request request, Call call, Comm comm, Datatype type) {
        PENDING.put(request, new Pending(call, comm, type));
        return request;
    }

    public static Status Wait(Request request, String site) {
        if (request == MPI.REQUEST_NULL) {
            return Messages.ofNobody();
        }
        Call waiting = waiting(request, site);
        Status status = request.Wait();
        Log.current().end(waiting);
        over(request, status);
        return status;
    }

    public static Status Test(Request request, String site) {
        Status status = request.Test();
        if (status != null) {
            over(request, status);
        }
        return status;
    }

    public static Status[] Waitall(Request[] requests, String site) {
        Status[] statuses = new Status[requests.length];
        for (int i = 0; i < requests.length; i++) {
            statuses[i] = requests[i] == null ? null : Wait(requests[i], site);
        }
        return statuses;
    }

    public static Status Waitany(Request[] requests, String site) {
        Call waiting = waiting(
                Arrays.stream(requests).filter(PENDING::containsKey).findFirst().orElse(null), site);
        Request[] all = requests.clone();
        Status status = Request.Waitany(requests);
        Log.current().end(waiting);
        if (status != null && status.index >= 0 && status.index < all.length) {
            over(all[status.index], status);
        }
        return status;
    }

    /** @param request the first that it waits for; null for none */
    private static Call waiting(Request request, String site) {
        Pending pending = request == null ? null : PENDING.get(request);
        return pending == null
                ? Log.current().begin(Kind.WAIT, "world", -1, -1, 0, site)
                : Log.current()
                        .begin(
                                Kind.WAIT,
                                pending.call.comm(),
                                pending.call.peer(),
                                pending.call.tag(),
                                pending.call.bytes(),
                                site);
    }

    private static void over(Request request, Status status) {
        Pending pending = request == null ? null : PENDING.remove(request);
        if (pending == null) {
            return;
        }
        if (pending.type == null) {
            Log.current().end(pending.call);
        } else {
            Messages.received(pending.call, pending.comm, pending.type, status);
        }
    }
}
