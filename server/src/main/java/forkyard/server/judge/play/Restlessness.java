package forkyard.server.judge.play;

import forkyard.engine.Sandbox;
import forkyard.engine.TaskUsage;
import forkyard.wire.ThreadSnapshot;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a container does while everything in it should be at rest: the CPU it uses, and how often its threads wake up. */
final class Restlessness {
    /** How long it may take to come to rest. */
    private static final Duration SETTLING = Duration.ofMillis(1_000);

    private final long began;
    private final Map<Integer, TaskUsage> before;

    private Restlessness(long began, Map<Integer, TaskUsage> before) {
        this.began = began;
        this.before = before;
    }

    static Restlessness begin(Sandbox<?, ?> sandbox, long now) {
        return new Restlessness(
                now, sandbox.tasks().stream().collect(Collectors.toMap(TaskUsage::id, Function.identity())));
    }

    boolean isOver(long now) {
        return now - began > SETTLING.toNanos();
    }

    /** @return {@link Outcome.NoRest} if it used more than a little CPU or one thread woke up too often, else null */
    @Nullable
    Outcome verdict(Sandbox<?, ?> sandbox, double share, long mostWakeUps, List<ThreadSnapshot> threads) {
        double seconds = (System.nanoTime() - began) / 1e9;
        long wakeUps = 0;
        for (TaskUsage task : sandbox.tasks()) {
            TaskUsage earlier = before.get(task.id());
            // The JVM's own threads do not wake up this often; a thread's name proves nothing either way.
            if (earlier != null) {
                wakeUps =
                        Math.max(wakeUps, (long) ((task.voluntarySwitches() - earlier.voluntarySwitches()) / seconds));
            }
        }
        return share > Stillness.REST || wakeUps > mostWakeUps ? new Outcome.NoRest(share, wakeUps, threads) : null;
    }
}
