package forkyard.server.judge.play;

import forkyard.engine.Sandbox;
import forkyard.wire.FromRunner;
import forkyard.wire.Mode;
import forkyard.wire.ThreadSnapshot;
import forkyard.wire.ToRunner;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Watches a trial from outside while nothing is heard from it: limits, and whether anything can still happen. CPU time that stands
 * still only raises the question; the threads' states answer it, and only against the student.
 */
final class TrialWatch {
    /** After this long of waiting threads, twice seen, nothing will happen any more. */
    private static final Duration STUCK = Duration.ofMillis(700);

    /** A held arrival goes on after this long in any case. */
    private static final Duration HOLD = Duration.ofMillis(1_500);

    private static final Duration FIRST_LOOK = Duration.ofMillis(20);
    private static final Duration RAREST_LOOK = Duration.ofMillis(320);
    private static final Duration LAST_LOOK = Duration.ofMillis(500);

    /** It waits for a pool's end with a time-out of a day, again and again. */
    private static final String A_DAY_AT_A_TIME = "ExecutorService.close";

    private final Runner runner;
    private final Sandbox<FromRunner, ToRunner> sandbox;
    private final PlayLimits limits;
    private final Mode mode;
    private final GateKeeper gates;
    private final SourceKeeper sources;
    private final long began;
    private final Duration cpuBefore;
    private final Stillness stillness = new Stillness();
    private long heldSince;
    private long waitingSince;
    private long lookedAt;
    private long untilNextLook = FIRST_LOOK.toNanos();
    private final Look look = new Look();
    private @Nullable Restlessness restlessness;
    private Restlessness.@Nullable Seen restless;
    private @Nullable Outcome limitReached;

    /** Lets waiting threads go on. */
    @FunctionalInterface
    interface Releaser {
        void release(List<ToRunner.Release> tickets) throws IOException;
    }

    TrialWatch(
            Runner runner,
            PlayLimits limits,
            Mode mode,
            GateKeeper gates,
            SourceKeeper sources,
            long began,
            Duration cpuBefore) {
        this.runner = runner;
        this.sandbox = runner.sandbox();
        this.limits = limits;
        this.mode = mode;
        this.gates = gates;
        this.sources = sources;
        this.began = began;
        this.cpuBefore = cpuBefore;
    }

    /** A message has come: it is not stuck. */
    void heard() {
        stillness.disturbed();
        look.heard();
        waitingSince = 0;
        untilNextLook = FIRST_LOOK.toNanos();
    }

    /** Nothing has come for a while. */
    void tick(Releaser releaser) throws IOException {
        long now = System.nanoTime();
        stillness.sample(now, sandbox.cpuTime().toNanos());
        // Whoever still gets an answer has no reason to be at rest yet.
        if (gates.holdsSomeone() && !sources.owes()) {
            hold(now, releaser);
        } else {
            heldSince = 0;
            restlessness = null;
        }
        boolean leftAlone = restlessness != null && restlessness.isLeftAlone();
        if (stillness.atRest() && !look.isUnderWay() && !leftAlone && now - lookedAt > untilNextLook) {
            look(now);
        }
    }

    private void hold(long now, Releaser releaser) throws IOException {
        if (heldSince == 0) {
            heldSince = now;
            restlessness = gates.expectsRest() && mode == Mode.PLAIN
                    ? new Restlessness(() -> Restlessness.Reading.of(runner), now)
                    : null;
        }
        if (restlessness == null) {
            if (now - heldSince > HOLD.toNanos()) {
                letGo(releaser);
            }
            return;
        }
        Restlessness.Seen seen = restless == null ? restlessness.tick(now) : null;
        if (seen != null && seen.isRestless()) {
            restless = seen;
            look(now);
        } else if (seen != null) {
            letGo(releaser);
        }
    }

    /** The threads, as asked for. */
    @Nullable
    Outcome inspected(FromRunner.Threads threads, Releaser releaser) throws IOException {
        boolean holds = look.answered();
        untilNextLook = Math.min(2 * untilNextLook, RAREST_LOOK.toNanos());
        if (limitReached != null) {
            return withThreads(limitReached, threads.threads());
        }
        if (restless != null) {
            return new Outcome.NoRest(restless.cpuShare(), restless.wakeUps(), threads.threads());
        }
        // It was at rest when the look was asked for; the look itself costs CPU, on a slow machine more than rest
        // allows.
        boolean allWait =
                !threads.threads().isEmpty() && threads.threads().stream().allMatch(TrialWatch::waits);
        if (!holds || !allWait || sources.owes()) {
            waitingSince = 0;
            return null;
        }
        if (gates.holdsSomeone()) {
            letGo(releaser);
            return null;
        }
        long now = System.nanoTime();
        if (waitingSince == 0) {
            waitingSince = now;
        }
        return now - waitingSince < STUCK.toNanos() ? null : stuck(threads.threads());
    }

    /** The limit that was reached; asks for the threads first, and does not wait long for them. */
    @Nullable
    Outcome overLimit() throws IOException {
        long now = System.nanoTime();
        if (limitReached != null) {
            return now - lookedAt > LAST_LOOK.toNanos() ? limitReached : null;
        }
        Duration cpu = sandbox.cpuTime().minus(cpuBefore);
        if (cpu.compareTo(limits.cpu()) > 0) {
            limitReached = new Outcome.OutOfCpu(limits.cpu(), cpu, List.of());
        } else if (now - began > limits.wall().toNanos()) {
            limitReached = new Outcome.OutOfTime(limits.wall(), List.of());
        }
        if (limitReached != null) {
            look(now);
        }
        return null;
    }

    private void letGo(Releaser releaser) throws IOException {
        heldSince = 0;
        restlessness = null;
        heard();
        releaser.release(gates.releaseHeld());
    }

    private Outcome stuck(List<ThreadSnapshot> threads) {
        return gates.shortfall()
                .<Outcome>map(gate -> new Outcome.GateNotFull(
                        gate.gate().name(), gate.present(), gate.gate().parties(), threads))
                .orElseGet(() -> new Outcome.AllWait(threads));
    }

    private void look(long now) throws IOException {
        look.asked();
        lookedAt = now;
        runner.send(new ToRunner.Inspect(0));
    }

    private static boolean waits(ThreadSnapshot thread) {
        return thread.idle()
                || thread.state().equals("WAITING")
                || thread.state().equals("BLOCKED")
                || thread.waitsFor().equals(A_DAY_AT_A_TIME);
    }

    private static Outcome withThreads(Outcome reached, List<ThreadSnapshot> threads) {
        return switch (reached) {
            case Outcome.OutOfTime(Duration allowed, List<ThreadSnapshot> none) ->
                new Outcome.OutOfTime(allowed, threads);
            case Outcome.OutOfCpu(Duration allowed, Duration used, List<ThreadSnapshot> none) ->
                new Outcome.OutOfCpu(allowed, used, threads);
            default -> reached;
        };
    }
}
