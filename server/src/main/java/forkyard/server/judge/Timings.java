package forkyard.server.judge;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How long each step of judging took; null for a step that was not reached. */
public record Timings(
        @Nullable Duration compile,
        @Nullable Duration check,
        @Nullable Duration explore,
        @Nullable Duration measure) {}
