package forkyard.server.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Times of one thing done again and again. */
record Figures(List<Duration> times) {
    Figures {
        times = times.stream().sorted().toList();
    }

    Duration median() {
        return times.get(times.size() / 2);
    }

    /** Nine of ten took no longer. */
    Duration ninetieth() {
        return times.get(Math.ceilDiv(9 * times.size(), 10) - 1);
    }

    double over(Figures other) {
        return (double) median().toNanos() / other.median().toNanos();
    }

    String withNinetieth() {
        return this + ", 90th percentile " + ninetieth().toMillis() + " ms";
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "median %d ms, least %d, most %d, of %d",
                median().toMillis(),
                times.getFirst().toMillis(),
                times.getLast().toMillis(),
                times.size());
    }
}
