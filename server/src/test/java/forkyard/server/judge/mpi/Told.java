package forkyard.server.judge.mpi;

import forkyard.wire.CallKind;
import forkyard.wire.Happening;
import forkyard.wire.WorldMode;
import java.util.List;

/** A world that is told of calls, one after the other, as ranks would tell it. */
final class Told {
    private static final int FIRST_PROGRAM = 100;
    private static final int FIRST_PROCESS = 20;

    final World world;
    private final int[] numbers;
    private final int programs;
    private long nanos = 1;

    private Told(WorldMode mode, int ranks) {
        programs = mode == WorldMode.THREADS ? 1 : ranks;
        world = new World(mode, ranks, FIRST_PROGRAM, programs);
        numbers = new int[ranks];
        for (int i = 0; i < programs; i++) {
            world.happened(new Happening.Started(FIRST_PROGRAM + i, FIRST_PROCESS + i));
        }
    }

    static Told threads(int ranks) {
        return new Told(WorldMode.THREADS, ranks);
    }

    static Told processes(int ranks) {
        return new Told(WorldMode.PROCESSES, ranks);
    }

    /** A call in the world begins; returns its number. */
    int begins(int rank, CallKind kind, int peer, int tag) {
        return begins(rank, kind, "world", peer, tag, 8);
    }

    int begins(int rank, CallKind kind, String comm, int peer, int tag, long bytes) {
        int number = numbers[rank]++;
        tell(
                rank,
                "mpi-begun",
                List.of(
                        new int[] {number},
                        new String[] {kind.name()},
                        new String[] {comm},
                        new int[] {peer},
                        new int[] {tag},
                        new long[] {bytes},
                        new String[] {"Main.java:" + (10 * rank + number + 1)},
                        new long[] {nanos++}));
        return number;
    }

    /** It is over; this came, if it was a receive. */
    void ends(int rank, int number, int peer, int tag) {
        tell(
                rank,
                "mpi-ended",
                List.of(new int[] {number}, new int[] {peer}, new int[] {tag}, new long[] {8}, new long[] {nanos++}));
    }

    void does(int rank, CallKind kind, int peer, int tag) {
        ends(rank, begins(rank, kind, peer, tag), peer, tag);
    }

    /** It comes to the end of {@code main}. */
    void comesToItsEnd(int rank) {
        tell(rank, "mpi-end", true);
    }

    void tell(int rank, String kind, Object what) {
        world.told(FIRST_PROCESS + (programs == 1 ? 0 : rank), kind, List.of(rank, what));
    }

    /** The process of a rank, or of all, ends. */
    void exits(int rank, int code) {
        world.happened(new Happening.Exited(FIRST_PROGRAM + rank, code));
    }
}
