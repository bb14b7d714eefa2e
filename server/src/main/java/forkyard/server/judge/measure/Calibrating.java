package forkyard.server.judge.measure;

import java.time.Duration;

/** Finds the size at which a baseline takes as long as is good to measure. */
public final class Calibrating {
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
     * @param wanted how long it should take
     * @return the closest found
     */
    public static Found find(int first, Duration wanted, Clock clock) throws InterruptedException {
        Found best = new Found(first, clock.time(first));
        Found last = best;
        double growth = 1;
        for (int attempt = 1; attempt < ATTEMPTS && offBy(last, wanted) > CLOSE; attempt++) {
            double factor = Math.pow((double) wanted.toNanos() / nanos(last), 1 / growth);
            int size = (int) Math.clamp(Math.rint(last.size * Math.clamp(factor, 1 / STEP, STEP)), 1, LARGEST);
            if (size == last.size) {
                break;
            }
            Found next = new Found(size, clock.time(size));
            growth = growth(last, next);
            last = next;
            best = offBy(last, wanted) < offBy(best, wanted) ? last : best;
        }
        return best;
    }

    /** The exponent by which time seems to grow with size. */
    private static double growth(Found one, Found other) {
        double seen = Math.log((double) nanos(other) / nanos(one)) / Math.log((double) other.size / one.size);
        return Math.clamp(seen, 0.5, 4);
    }

    private static long nanos(Found found) {
        return Math.max(1, found.baseline.toNanos());
    }

    /** How many times too long or too short it is. */
    private static double offBy(Found found, Duration wanted) {
        double ratio = (double) nanos(found) / wanted.toNanos();
        return Math.max(ratio, 1 / ratio);
    }
}
