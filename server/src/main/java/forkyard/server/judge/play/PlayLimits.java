package forkyard.server.judge.play;

import forkyard.exercise.Limits;
import forkyard.wire.Caps;
import java.time.Duration;

/**
 * What one trial may use.
 *
 * @param cpu of the whole container
 * @param outputBytes of display text
 * @param answerBytes the longest answer that is read
 * @param tick how often the judge looks while it hears nothing; looking costs CPU that a measurement would notice
 */
public record PlayLimits(Duration wall, Duration cpu, int outputBytes, int answerBytes, Duration tick) {
    private static final Duration TICK = Duration.ofMillis(10);

    /** What an exercise allows. */
    public static PlayLimits of(Limits limits) {
        return new PlayLimits(
                limits.perCase(),
                limits.cpu(),
                limits.outputKiB() << 10,
                (int) Math.min((long) limits.memoryMiB() << 20, Caps.VALUE),
                TICK);
    }

    /** The same, with less time. */
    public PlayLimits within(Duration left) {
        return new PlayLimits(left.compareTo(wall) < 0 ? left : wall, cpu, outputBytes, answerBytes, tick);
    }

    /** The same, looked at less often. */
    public PlayLimits lookingEvery(Duration newTick) {
        return new PlayLimits(wall, cpu, outputBytes, answerBytes, newTick);
    }
}
