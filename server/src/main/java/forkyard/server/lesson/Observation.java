package forkyard.server.lesson;

import java.time.Instant;
import java.util.Map;

/**
 * What was seen of a litmus test.
 *
 * @param counts of the outcomes that came
 */
record Observation(Instant at, String machineClass, Map<String, Long> counts) {
    Observation {
        counts = Map.copyOf(counts);
    }

    long count(String outcome) {
        return counts.getOrDefault(outcome, 0L);
    }

    long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
