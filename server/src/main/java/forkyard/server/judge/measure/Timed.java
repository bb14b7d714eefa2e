package forkyard.server.judge.measure;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A trial on leased cores.
 *
 * @param wall on the judge's clock
 * @param cpu that the student's code used in it; null where the kernel does not show it
 * @param mostOpen how many requests were open at once at most
 * @param balance the busiest thread's CPU time over a fair share; null if nobody looked
 * @param disturbed whether something else took too much of the cores
 */
public record Timed(
        Duration wall,
        @Nullable Duration cpu,
        int mostOpen,
        @Nullable Double balance,
        boolean disturbed,
        Ending ending) {}
