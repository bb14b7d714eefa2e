package forkyard.server.judge.measure;

import java.time.Duration;

/** Finds the size at which a baseline takes as long as is good to measure. */
public final class Calibrating {
    /** Long beside what a trial costs around it, short for whoever waits. */
    private static final Duration WANTED = Duration.ofMillis(500);

    private static final double CLOSE = 1.1;
    private static final int ATTEMPTS = 8;

    /** One step changes the size by no more than this: small sizes say little about large ones. */
    private static final double STEP = 16;

    private static final int LARGEST = 1_000_000_000;

    private Calibrating() {}

    /** How long the baseline takes at a size. */
    @FunctionalInterface
    public interface Clock {
        Duration time(int size) throws InterruptedException;
    }

    /** A size and the baseline's time at it. */
    public record Found(int size, Duration baseline) {}

    /**
     * Looks for it, supposing that time grows with size.
     *
     * @param first the size to begin with
     * @return the closest found
     */
    public static Found find(int first, Clock clock) throws InterruptedException {
        Found best = new Found(first, clock.time(first));
        Found last = best;
        for (int attempt = 1; attempt < ATTEMPTS && offBy(last) > CLOSE; attempt++) {
            double factor = (double) WANTED.toNanos() / Math.max(1, last.baseline.toNanos());
            double bounded = Math.clamp(factor, 1 / STEP, STEP);
            int size = (int) Math.clamp(Math.rint(last.size * bounded), 1, LARGEST);
            if (size == last.size) {
                break;
            }
            last = new Found(size, clock.time(size));
            best = offBy(last) < offBy(best) ? last : best;
        }
        return best;
    }

    /** How many times too long or too short it is. */
    private static double offBy(Found found) {
        double ratio = (double) Math.max(1, found.baseline.toNanos()) / WANTED.toNanos();
        return Math.max(ratio, 1 / ratio);
    }
}
