package forkyard.mpi.rank;

import forkyard.mpi.Call;
import forkyard.mpi.Log;
import forkyard.wire.CallKind;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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

    /** As MPI has it; MPJ's own ways to wait for some keep a core busy, and for ever where there is none. */
    public static Status Waitany(Request[] requests, String site) {
        if (Arrays.stream(requests).noneMatch(Requests::isActive)) {
            Status none = Messages.ofNobody();
            none.index = MPI.UNDEFINED;
            return none;
        }
        Call waiting = waiting(firstActive(requests), site);
        Status status = Polling.until(() -> Testany(requests, site));
        Log.current().end(waiting);
        return status;
    }

    /** One or more that are over; none if there is none to wait for. */
    public static Status[] Waitsome(Request[] requests, String site) {
        if (Arrays.stream(requests).noneMatch(Requests::isActive)) {
            return new Status[0];
        }
        Call waiting = waiting(firstActive(requests), site);
        Status first = Polling.until(() -> Testany(requests, site));
        Log.current().end(waiting);
        return Stream.concat(Stream.of(first), Arrays.stream(Testsome(requests, site)))
                .toArray(Status[]::new);
    }

    /** One that is over; null if none is. */
    public static Status Testany(Request[] requests, String site) {
        for (int i = 0; i < requests.length; i++) {
            Status status = isActive(requests[i]) ? Test(requests[i], site) : null;
            if (status != null) {
                status.index = i;
                return status;
            }
        }
        return null;
    }

    /** All that are over. */
    public static Status[] Testsome(Request[] requests, String site) {
        return Stream.generate(() -> Testany(requests, site))
                .takeWhile(Objects::nonNull)
                .toArray(Status[]::new);
    }

    /** Null unless all are over. */
    public static Status[] Testall(Request[] requests, String site) {
        boolean over = Arrays.stream(requests).allMatch(request -> !isActive(request) || request.req.itest() != null);
        return over ? Waitall(requests, site) : null;
    }

    private static boolean isActive(Request request) {
        return request != null && !request.Is_null();
    }

    private static Request firstActive(Request[] requests) {
        return Arrays.stream(requests).filter(Requests::isActive).findFirst().orElse(null);
    }

    /** @param request the first that it waits for; null for none */
    private static Call waiting(Request request, String site) {
        Pending pending = request == null ? null : PENDING.get(request);
        return pending == null
                ? Log.current().begin(CallKind.WAIT, "world", -1, -1, 0, site)
                : Log.current()
                        .begin(
                                CallKind.WAIT,
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
