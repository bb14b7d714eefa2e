package forkyard.engine;

import java.time.Duration;

/**
 * What was seen on some CPUs.
 *
 * @param wall how long they were observed
 * @param busy time in which they worked, all together
 * @param own time of one's own sandboxes among it
 * @param steal time in which a virtual machine's host gave them to others
 */
public record Load(Duration wall, Duration busy, Duration own, Duration steal) {
    /** How many cores' worth others took; never negative, although the two clocks behind it tick apart. */
    public double foreignCores() {
        return Math.max(0, (double) busy.minus(own).toNanos() / wall.toNanos());
    }

    /** How many cores' worth the virtual machine's host took. */
    public double stolenCores() {
        return (double) steal.toNanos() / wall.toNanos();
    }
}
