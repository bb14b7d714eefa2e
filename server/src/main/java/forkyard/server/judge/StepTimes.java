package forkyard.server.judge;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How long the steps of one judging took. */
final class StepTimes {
    enum Step {
        COMPILE,
        CHECK,
        EXPLORE,
        MEASURE
    }

    private final Map<Step, Duration> took = new EnumMap<>(Step.class);
    private @Nullable Step current;
    private long began;

    void begin(Step step) {
        current = step;
        began = System.nanoTime();
    }

    void end() {
        if (current != null) {
            took.put(current, Duration.ofNanos(System.nanoTime() - began));
        }
    }

    Timings timings() {
        return new Timings(
                took.get(Step.COMPILE), took.get(Step.CHECK), took.get(Step.EXPLORE), took.get(Step.MEASURE));
    }
}
