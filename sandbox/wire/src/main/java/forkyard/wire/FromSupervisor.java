package forkyard.wire;

import java.util.List;

/** From the program that starts a submission's programs. It runs beside them: all of it is a claim. */
public sealed interface FromSupervisor
        permits FromSupervisor.Ready,
                FromSupervisor.Installed,
                FromSupervisor.Begun,
                FromSupervisor.Dumped,
                Happening.OfPrograms,
                Happening.OfConnections {
    record Ready() implements FromSupervisor {}

    record Installed() implements FromSupervisor {}

    record Begun(int play) implements FromSupervisor {}

    /** Threads of one JVM; none where it did not answer. */
    record Dumped(int process, @Max(Caps.THREADS) List<ThreadSnapshot> threads) implements FromSupervisor {}
}
