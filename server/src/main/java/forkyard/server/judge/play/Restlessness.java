package forkyard.server.judge.play;

import forkyard.engine.Sandbox;
import forkyard.engine.TaskUsage;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a container does while everything in it should be at rest: the CPU it uses, and how often its threads wake up. It is left
 * alone for the time that counts, since every look at its threads would wake some.
 */
final class Restlessness {
    /** How long it may take to come to rest. */
    private static final Duration SETTLING = Duration.ofMillis(400);

    private static final Duration WINDOW = Duration.ofMillis(600);
    private static final double MOST_SHARE = 0.05;
    private static final long MOST_WAKE_UPS = 20;

    private final Sandbox<?, ?> sandbox;
    private final Set<Integer> jvmTasks;
    private final long began;
    private final Map<Integer, Long> wakeUpsBefore = new HashMap<>();
    private Duration cpuBefore = Duration.ZERO;
    private long windowBegan;

    Restlessness(Runner runner, long now) {
        this.sandbox = runner.sandbox();
        this.jvmTasks = runner.jvmTasks();
        this.began = now;
    }

    /** What was seen in the window. */
    record Seen(double cpuShare, long wakeUps) {
        boolean isRestless() {
            return cpuShare > MOST_SHARE || wakeUps > MOST_WAKE_UPS;
        }
    }

    /** Whether the container must be left alone now. */
    boolean isLeftAlone() {
        return windowBegan != 0;
    }

    /** Begins the window once it has had its time to settle. */
    void tick(long now) {
        if (windowBegan == 0 && now - began > SETTLING.toNanos()) {
            windowBegan = now;
            cpuBefore = sandbox.cpuTime();
            sandbox.tasks().forEach(task -> wakeUpsBefore.put(task.id(), task.voluntarySwitches()));
        }
    }

    boolean isOver(long now) {
        return windowBegan != 0 && now - windowBegan > WINDOW.toNanos();
    }

    Seen seen(long now) {
        double seconds = (now - windowBegan) / 1e9;
        long most = 0;
        for (TaskUsage task : sandbox.tasks()) {
            if (!jvmTasks.contains(task.id())) {
                most = Math.max(most, task.voluntarySwitches() - wakeUpsBefore.getOrDefault(task.id(), 0L));
            }
        }
        double share = sandbox.cpuTime().minus(cpuBefore).toNanos() / 1e9 / seconds;
        return new Seen(share, Math.round(most / seconds));
    }
}
