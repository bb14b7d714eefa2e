package forkyard.server.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts attempts by key and says how long to wait when there have been too many within a while. */
public final class Throttle {
    private static final int KEYS = 10_000;

    private final int attempts;
    private final Duration within;
    private final Clock clock;
    private final Map<String, Deque<Instant>> seen = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > KEYS;
        }
    };

    public Throttle(int attempts, Duration within, Clock clock) {
        this.attempts = attempts;
        this.within = within;
        this.clock = clock;
    }

    /** How long this key has to wait, or null if it may go on. */
    public synchronized @Nullable Duration pause(String key) {
        Deque<Instant> times = seen.get(key);
        if (times == null) {
            return null;
        }
        Instant now = clock.instant();
        while (!times.isEmpty() && !times.peekFirst().plus(within).isAfter(now)) {
            times.removeFirst();
        }
        return times.size() < attempts
                ? null
                : Duration.between(now, times.getFirst().plus(within));
    }

    public synchronized void count(String key) {
        Deque<Instant> times = seen.computeIfAbsent(key, _ -> new ArrayDeque<>());
        times.addLast(clock.instant());
        if (times.size() > attempts) {
            times.removeFirst();
        }
    }

    public synchronized void forget(String key) {
        seen.remove(key);
    }
}
