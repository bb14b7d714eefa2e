package forkyard.server.leaderboard;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a rematch that is done says of one submission.
 *
 * @param speed null if it was out
 * @param verdict that it was out with, and {@code sentence} likewise; null if it has a speed
 */
public record Rematched(
        UUID rematch,
        UUID submission,
        Instant at,
        Solve.@Nullable Speed speed,
        @Nullable String verdict,
        @Nullable String sentence) {}
