package forkyard.explorer.run;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a run ended. */
public sealed interface Ending {
    /**
     * The program's main thread returned, and nothing else can happen.
     *
     * @param answer what it returned
     * @param left threads that should have ended and wait for ever
     * @param kept locks that their threads have not given back and never will
     */
    record Returned(@Nullable Object answer, List<String> left, List<Kept> kept) implements Ending {
        /** Whether anything is left behind. */
        public boolean leaves() {
            return !left.isEmpty() || !kept.isEmpty();
        }
    }

    /** A thread let this out. */
    record Threw(String thread, Throwable thrown) implements Ending {}

    /** Nothing can ever happen again, and these threads wait. */
    record Deadlock(List<Stuck> stuck) implements Ending {}

    /** Threads go on and on, and none gets anywhere. */
    record Livelock(List<Stuck> busy) implements Ending {}

    /** One thread never gets in, while others do again and again. */
    record Starvation(Stuck starving, List<Passer> passers) implements Ending {}

    /** A thread asked for the end of the JVM. */
    record Exited(String thread, Site site) implements Ending {}

    /** The strategy had seen enough. */
    record Abandoned() implements Ending {}

    /** Nothing can be said about the program, for a reason that is not its fault. */
    record Unexplorable(String why) implements Ending {}

    /** It took more points than a run may have. */
    record TooLong(List<Stuck> busy) implements Ending {}

    /**
     * A lock that is never given back.
     *
     * @param lock {@code Account.lock}
     * @param taken where its thread took it
     */
    record Kept(String thread, String lock, Site taken) {}

    /**
     * One that gets in where another waits.
     *
     * @param times since the other waits, in this run
     */
    record Passer(String thread, int times) {}

    /**
     * Where a thread stands.
     *
     * @param thread its name
     * @param site what it does there, or did last; null if it has done nothing yet
     * @param waitsFor {@code Account#2}, {@code T1}; empty if it waits for nothing
     * @param heldBy the thread that has it; empty if nobody or nobody in particular
     */
    record Stuck(String thread, @Nullable Site site, String waitsFor, String heldBy) {}
}
