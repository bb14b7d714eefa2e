package forkyard.server.judge.play;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Whether a container has come to rest, from its CPU time as read outside. An idle JVM uses well under one percent; the counters of
 * cgroup v1 lag up to 4 ms.
 */
final class Stillness {
    /** At rest is: at most this share of one CPU over the window. */
    static final double REST = 0.05;

    private static final long WINDOW = Duration.ofMillis(120).toNanos();

    private record Sample(long at, long cpu) {}

    private final Deque<Sample> samples = new ArrayDeque<>();

    /** Something was heard from the container: it is not at rest. */
    void disturbed() {
        samples.clear();
    }

    /** Adds a reading, both in nanoseconds; times go up. */
    void sample(long at, long cpu) {
        samples.addLast(new Sample(at, cpu));
        while (samples.size() > 2 && at - secondOldest().at() >= WINDOW) {
            samples.removeFirst();
        }
    }

    /** Whether the last whole window was at rest. */
    boolean atRest() {
        return samples.size() > 1 && span() >= WINDOW && share() <= REST;
    }

    /** CPU time over wall time of the window. */
    double share() {
        return span() == 0
                ? 0
                : (double) (samples.getLast().cpu() - samples.getFirst().cpu()) / span();
    }

    private long span() {
        return samples.getLast().at() - samples.getFirst().at();
    }

    private Sample secondOldest() {
        var each = samples.iterator();
        each.next();
        return each.next();
    }
}
