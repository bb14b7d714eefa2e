package forkyard.author.program;

import forkyard.author.mpi.World;
import forkyard.wire.Happening;
import forkyard.wire.ProcessSeen;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The container that a student's programs run in, as a director sees it. All that waits may throw {@link NothingMoves}. */
public interface Programs {
    /** What {@link #start} starts: the contract's main class, or {@code Baseline} where that plays a timed trial. */
    String mainClass();

    /** Starts the {@link #mainClass}. */
    Program start(String... arguments) throws Exception;

    /** Starts another main class, of the student's or the scenario's. */
    Program startClass(String mainClass, String... arguments) throws Exception;

    /**
     * Starts a world: so many ranks, all of which run the {@link #mainClass}. What they are is the judge's choice. At most one in a play. Where a
     * baseline's turn is, it is one program that is told nothing of ranks.
     *
     * @param arguments the program's own, as {@code MPI.Init} gives them back
     */
    World world(int ranks, String... arguments) throws Exception;

    /** Connects to a port of the loopback; returns when it has, or could not. */
    Conversation connect(int port) throws Exception;

    /** Waits for programs at a free port of the loopback; needs a service beside them. */
    Listener listen() throws Exception;

    /** Has a class of {@code service/} do something beside the programs; what it is given must cross. */
    PendingErrand errand(String type, @Nullable Object... arguments) throws Exception;

    /** Tells of each visit to the web site, those before among them. */
    void visits(Consumer<Visit> handler) throws Exception;

    /** Has questions of this kind that processes ask by the kit handled so; before, they wait. The handler may answer later. */
    void questions(String kind, Consumer<Question> handler) throws Exception;

    /** All processes that there have been in this play. */
    List<ProcessSeen> processes() throws Exception;

    /** Sends a signal to a process, if it lives. */
    void signal(int process, int signal) throws Exception;

    /** What stands at this path of the programs' working directory now. */
    Happening.Looked look(String file) throws Exception;

    /** Waits until it holds. */
    void await(BooleanSupplier condition) throws Exception;

    /** Waits until it holds, or for so long; whether it holds. */
    boolean await(BooleanSupplier condition, Duration limit) throws Exception;

    /** Lets things happen for so long. */
    default void pause(Duration time) throws Exception {
        await(() -> false, time);
    }

    /** What all processes together do over so long. */
    default Activity watch(Duration window) throws Exception {
        Map<Integer, ProcessSeen> before = new HashMap<>();
        processes().forEach(process -> before.put(process.process(), process));
        pause(window);
        long cpuMicros = 0;
        long turns = 0;
        for (ProcessSeen process : processes()) {
            ProcessSeen then = before.get(process.process());
            cpuMicros += process.cpuMicros() - (then == null ? 0 : then.cpuMicros());
            turns += Math.max(0, process.turns() - (then == null ? 0 : then.turns()));
        }
        double seconds = window.toNanos() / 1e9;
        return new Activity(cpuMicros / 1e6 / seconds, turns / seconds);
    }

    /** How much of one CPU all processes together use, over so long. */
    default double cpuShare(Duration window) throws Exception {
        return watch(window).cpuShare();
    }
}
