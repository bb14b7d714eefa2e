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

    double over(Figures other) {
        return (double) median().toNanos() / other.median().toNanos();
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
