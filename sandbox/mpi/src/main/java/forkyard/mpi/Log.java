package forkyard.mpi;

import forkyard.wire.CallKind;
import java.util.ArrayList;
import java.util.List;

/**
 * The calls of MPI that one rank has made, on their way to the judge. What is said here is said by the rank's own process: it may fail a
 * submission, and never pass one.
 */
public final class Log {
    /** Beyond these, calls are counted and no more. */
    private static final int MOST = 200_000;

    /** Of one question to the judge. */
    private static final int BATCH = 250;

    private final int rank;
    private final Reporter reporter;
    private final List<Call> begun = new ArrayList<>();
    private final List<Call> ended = new ArrayList<>();
    private int calls;

    Log(int rank, Reporter reporter) {
        this.rank = rank;
        this.reporter = reporter;
    }

    /** The log of the rank that the calling thread belongs to. */
    public static Log current() {
        return Rank.current().log();
    }

    /** A call begins; it is told to the judge soon, and at the latest when the rank waits. */
    public Call begin(CallKind kind, String comm, int peer, int tag, long bytes, String site) {
        Call call = new Call(calls++, kind, comm, peer, tag, bytes, site, System.nanoTime());
        if (call.number() < MOST) {
            add(begun, call);
        }
        return call;
    }

    /** It is over, as it began. */
    public void end(Call call) {
        end(call, call.peer(), call.tag(), call.bytes());
    }

    /** It is over; where it took what came, this is what came. */
    public void end(Call call, int peer, int tag, long bytes) {
        if (call.number() < MOST) {
            add(ended, call.over(peer, tag, bytes, System.nanoTime()));
        }
    }

    private void add(List<Call> calls, Call call) {
        synchronized (this) {
            calls.add(call);
        }
        reporter.wake();
    }

    /** Tells the judge of all so far: first what has begun, since a call cannot end before. */
    void flush() {
        List<Call> first;
        List<Call> last;
        synchronized (this) {
            first = take(begun);
            last = take(ended);
        }
        for (int from = 0; from < first.size(); from += BATCH) {
            reporter.say("mpi-begun", rank, Batch.begun(first.subList(from, Math.min(first.size(), from + BATCH))));
        }
        for (int from = 0; from < last.size(); from += BATCH) {
            reporter.say("mpi-ended", rank, Batch.ended(last.subList(from, Math.min(last.size(), from + BATCH))));
        }
    }

    private static List<Call> take(List<Call> calls) {
        List<Call> taken = List.copyOf(calls);
        calls.clear();
        return taken;
    }
}
