package forkyard.kit;

import org.jspecify.annotations.Nullable;

/** The way out of the container; the harness has it. */
public interface Wall {
    /** Waits at a gate until the judge lets this thread go on. */
    long arrive(String gate) throws InterruptedException;

    /** Waits until the judge answers for this source; null if it has nothing of this key. */
    @Nullable
    Object ask(String source, String key) throws InterruptedException;

    /** Sends one event out. Returns once it is on its way, so that the judge's order agrees with happens-before. */
    void log(String event, byte[] values);

    /** Whether this trial asks for a nearly serial schedule. */
    boolean calm();

    /** Lets a thread that was just started run until it waits or ends, if the trial's mode asks for that. */
    void started(Thread thread);
}
