package forkyard.server.judge;

import forkyard.wire.ThreadLanes;
import org.jspecify.annotations.Nullable;

/**
 * What the threads did in one run that was recorded. It shows, and decides nothing.
 *
 * @param sentence sums it up, or says why there is none
 * @param test name of the case whose input it had
 * @param lanes null, as the case, where the run could not be recorded
 */
public record Timeline(
        String sentence, @Nullable String test, @Nullable ThreadLanes lanes) {}
