package forkyard.server.judge.play;

import forkyard.wire.FromRunner;
import forkyard.wire.Mode;
import forkyard.wire.ThreadLanes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One trial that has ended.
 *
 * @param wall from "go" to the digest of the whole answer, on the judge's clock
 * @param cpu of the container in that time
 * @param mostOpen how many requests to sources were open at once at most
 * @param output display text of the student's code
 * @param counted what the runner claims to have counted in {@link Mode#ELIDED}; null otherwise
 * @param lanes what its threads did, if that was recorded
 */
public record Trial(
        Mode mode,
        Outcome outcome,
        Duration wall,
        Duration cpu,
        int mostOpen,
        String output,
        FromRunner.@Nullable Counted counted,
        @Nullable ThreadLanes lanes) {}
