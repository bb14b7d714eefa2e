package forkyard.server.leaderboard;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One accepted submission; {@code speed} is null where none was measured. */
public record Solve(
        UUID submission,
        UUID account,
        String handle,
        String machineClass,
        Instant at,
        @Nullable Speed speed) {
    /** A speedup on {@code p} cores with its interval. */
    public record Speed(int p, double value, double low, double high) {}
}
