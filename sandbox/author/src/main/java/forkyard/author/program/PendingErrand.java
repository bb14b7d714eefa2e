package forkyard.author.program;

import org.jspecify.annotations.Nullable;

/** An errand that is under way. */
public interface PendingErrand {
    boolean isDone();

    /** Waits until it is done; what it has returned. */
    @Nullable
    Object result() throws Exception;
}
