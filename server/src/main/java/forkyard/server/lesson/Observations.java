package forkyard.server.lesson;

import forkyard.engine.EngineException;
import forkyard.server.http.Problem;
import forkyard.server.http.Throttle;
import forkyard.server.judge.JudgeFault;
import forkyard.server.judge.Litmus;
import forkyard.server.lesson.LitmusTest.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;

/** Observes litmus tests on this machine, one at a time, and remembers the latest table of each until the server ends. */
public final class Observations {
    private static final String BUSY = "already-observing";
    private static final Duration RUNNING = Duration.ofSeconds(2);

    /** Both cores are the test's while it runs; others are to have them again before the next. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private static final int PER_ACCOUNT = 60;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Litmus litmus;
    private final Clock clock;
    private final Semaphore one = new Semaphore(1);
    private final Throttle perAccount;
    private final Map<String, Observation> latest = new ConcurrentHashMap<>();
    private volatile Instant free = Instant.MIN;

    public Observations(Litmus litmus, Clock clock) {
        this.litmus = litmus;
        this.clock = clock;
        this.perAccount = new Throttle(PER_ACCOUNT, WINDOW, clock);
    }

    Optional<Observation> latest(LitmusTest test) {
        return Optional.ofNullable(latest.get(test.name()));
    }

    /**
     * Observes now, which takes about a second, more on a busy machine.
     *
     * @throws Problem if it may not be now, or cannot be here
     */
    Observation observe(UUID account, LitmusTest test) throws InterruptedException {
        Duration pause = perAccount.pause(account.toString());
        if (pause != null) {
            throw Problem.tooMany(
                    "too-many-observations",
                    "You have observed %d times within %d minutes, the most that is possible; go on in a while"
                            .formatted(PER_ACCOUNT, WINDOW.toMinutes()),
                    pause);
        }
        if (!one.tryAcquire()) {
            throw Problem.tooMany(
                    BUSY,
                    "Somebody is observing just now, and it is done one at a time; try again in a moment",
                    RUNNING);
        }
        try {
            Duration rest = Duration.between(clock.instant(), free);
            if (rest.isPositive()) {
                throw Problem.tooMany(
                        BUSY,
                        "Something was observed just now; try again in a moment, for others use the cores too",
                        rest);
            }
            perAccount.count(account.toString());
            return look(test);
        } finally {
            one.release();
        }
    }

    private Observation look(LitmusTest test) throws InterruptedException {
        try {
            Map<String, Long> counts = litmus.observe(test.name());
            Set<String> known = test.outcomes().stream().map(Outcome::key).collect(Collectors.toSet());
            if (!known.containsAll(counts.keySet())) {
                throw new JudgeFault("The litmus test " + test.name()
                        + " gave an outcome that its lesson does not have: " + counts.keySet());
            }
            Observation seen = new Observation(clock.instant(), litmus.machineClass(), counts);
            latest.put(test.name(), seen);
            return seen;
        } catch (Litmus.TooFewCores e) {
            throw Problem.of(422, "too-few-cores", "It cannot be observed here", String.valueOf(e.getMessage()));
        } catch (EngineException e) {
            throw Problem.of(
                    503,
                    "no-engine",
                    "It cannot be observed just now",
                    "The programs of lessons run in containers, and there is no engine for them: " + e.sentence());
        } finally {
            free = clock.instant().plus(PAUSE);
        }
    }
}
