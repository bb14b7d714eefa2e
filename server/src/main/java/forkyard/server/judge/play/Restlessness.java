package forkyard.server.judge.play;

import forkyard.engine.Sandbox;
import forkyard.engine.TaskUsage;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a container does while everything in it should be at rest: the CPU that the student's threads use, and how often they wake up. It
 * is left alone for the time that counts, since every look at its threads would wake some. Who works the first time may still be on its way to rest, on a
 * slow machine; who works the second time does not rest.
 */
final class Restlessness {
    /** How long it may take to come to rest. */
    private static final Duration SETTLING = Duration.ofMillis(400);

    private static final Duration WINDOW = Duration.ofMillis(600);
    private static final double MOST_SHARE = 0.05;
    private static final long MOST_WAKE_UPS = 20;
    private static final int WINDOWS = 2;

    private final Supplier<Reading> gauge;
    private final long began;
    private @Nullable Reading before;
    private long windowBegan;
    private int windows;

    Restlessness(Supplier<Reading> gauge, long now) {
        this.gauge = gauge;
        this.began = now;
    }

    /**
     * The container's counters.
     *
     * @param all CPU time of all its threads
     * @param students of all but the JVM's own, which compile and collect when they like; empty where single threads are not shown
     * @param wakeUps of each of the student's threads
     */
    record Reading(Duration all, Optional<Duration> students, Map<Integer, Long> wakeUps) {
        static Reading of(Runner runner) {
            Sandbox<?, ?> sandbox = runner.sandbox();
            return new Reading(
                    sandbox.cpuTime(),
                    sandbox.cpuTimeBeside(runner.jvmTasks()),
                    sandbox.tasks().stream()
                            .filter(task -> !runner.jvmTasks().contains(task.id()))
                            .collect(Collectors.toMap(TaskUsage::id, TaskUsage::voluntarySwitches)));
        }

        private Seen since(Reading before, double seconds) {
            Duration cpu = students.isPresent() && before.students.isPresent()
                    ? students.get().minus(before.students.get())
                    : all.minus(before.all);
            long most = wakeUps.entrySet().stream()
                    .mapToLong(each -> each.getValue() - before.wakeUps.getOrDefault(each.getKey(), 0L))
                    .max()
                    .orElse(0);
            return new Seen(cpu.toNanos() / 1e9 / seconds, Math.round(most / seconds));
        }
    }

    /** What was seen in a window. */
    record Seen(double cpuShare, long wakeUps) {
        boolean isRestless() {
            return cpuShare > MOST_SHARE || wakeUps > MOST_WAKE_UPS;
        }
    }

    /** Whether the container must be left alone now. */
    boolean isLeftAlone() {
        return before != null;
    }

    /** What was seen, once that is sure; to be called again and again. */
    @Nullable
    Seen tick(long now) {
        if (before == null) {
            if (now - began > SETTLING.toNanos()) {
                begin(now);
            }
            return null;
        }
        if (now - windowBegan <= WINDOW.toNanos()) {
            return null;
        }
        Seen seen = gauge.get().since(before, (now - windowBegan) / 1e9);
        if (seen.isRestless() && ++windows < WINDOWS) {
            begin(now);
            return null;
        }
        return seen;
    }

    private void begin(long now) {
        windowBegan = now;
        before = gauge.get();
    }
}
