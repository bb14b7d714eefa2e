package forkyard.mpi.rank;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import mpi.Comm;
import mpi.Group;
import mpi.MPI;

/** Names of communicators, which are the same in all their ranks, and their ranks' numbers in the world. */
final class Comms {
    private static final Map<Comm, Known> KNOWN = Collections.synchronizedMap(new IdentityHashMap<>());

    /** Of one communicator. */
    private record Known(String name, int[] inWorld, AtomicInteger made) {}

    private Comms() {}

    static String name(Comm comm) {
        return known(comm).name;
    }

    /** The peer's rank in the world; what is no rank of the communicator stays as it is. */
    static int inWorld(Comm comm, int peer) {
        int[] ranks = known(comm).inWorld;
        return peer >= 0 && peer < ranks.length ? ranks[peer] : peer;
    }

    /**
     * A communicator made of another by a collective call, which all ranks of that other make in the same order. Several may come of one call; no
     * two of them have the same first rank.
     */
    static void made(Comm of, Comm comm) {
        int number = known(of).made.incrementAndGet();
        if (comm != null && comm != MPI.COMM_NULL) {
            int[] ranks = ranksInWorld(comm);
            KNOWN.put(comm, new Known(name(of) + "/" + number + " from " + ranks[0], ranks, new AtomicInteger()));
        }
    }

    private static Known known(Comm comm) {
        return KNOWN.computeIfAbsent(
                comm,
                unknown -> new Known(
                        unknown == MPI.COMM_WORLD ? "world" : unknown == MPI.COMM_SELF ? "self" : "other",
                        ranksInWorld(unknown),
                        new AtomicInteger()));
    }

    private static int[] ranksInWorld(Comm comm) {
        int[] own = IntStream.range(0, comm.group.Size()).toArray();
        return comm == MPI.COMM_WORLD ? own : Group.Translate_ranks(comm.group, own, MPI.COMM_WORLD.group);
    }
}
