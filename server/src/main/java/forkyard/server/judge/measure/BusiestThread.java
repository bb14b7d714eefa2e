package forkyard.server.judge.measure;

import forkyard.engine.EngineException;
import forkyard.server.judge.play.RunnerSession;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How evenly the student's threads share the work of a trial: their CPU times, looked at every few milliseconds from outside, since
 * threads that have ended are not shown any more. Looking takes CPU itself, so the trial should not be one that counts.
 */
final class BusiestThread {
    private static final Duration EVERY = Duration.ofMillis(2);

    private final RunnerSession session;
    private final Map<Integer, Duration> before;
    private final Map<Integer, Duration> last = new HashMap<>();
    private final Thread looker;
    private volatile boolean over;

    private BusiestThread(RunnerSession session) {
        this.session = session;
        this.before = session.studentThreads();
        this.looker = Thread.ofPlatform().name("balance").daemon().unstarted(this::look);
    }

    /** Begins to look. */
    static BusiestThread of(RunnerSession session) {
        BusiestThread busiest = new BusiestThread(session);
        busiest.looker.start();
        return busiest;
    }

    private void look() {
        try {
            while (!over) {
                last.putAll(session.studentThreads());
                Thread.sleep(EVERY);
            }
            last.putAll(session.studentThreads());
        } catch (InterruptedException | EngineException e) {
            // what has been seen so far is what there is
        }
    }

    /**
     * Ends looking.
     *
     * @return the busiest thread's CPU time over the p-th part of all threads' together; null if none was there for its fair share,
     *     since threads came and went
     */
    @Nullable
    Double end(int p) throws InterruptedException {
        over = true;
        looker.join();
        long all = 0;
        long most = 0;
        for (Map.Entry<Integer, Duration> thread : last.entrySet()) {
            long used = thread.getValue()
                    .minus(before.getOrDefault(thread.getKey(), Duration.ZERO))
                    .toNanos();
            all += used;
            most = Math.max(most, used);
        }
        return most == 0 || most * p < all ? null : (double) most * p / all;
    }
}
