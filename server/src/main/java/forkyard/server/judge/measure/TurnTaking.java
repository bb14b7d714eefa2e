package forkyard.server.judge.measure;

import forkyard.engine.CoreLease;
import forkyard.engine.Cores;
import forkyard.engine.Cpuset;
import forkyard.engine.Engine;
import forkyard.engine.ForeignLoad;
import forkyard.engine.Quiet;
import forkyard.engine.Sandbox;
import forkyard.engine.SandboxFailed;
import forkyard.engine.Turns;
import forkyard.server.judge.play.Ahead;
import forkyard.server.judge.play.PlayLimits;
import forkyard.server.judge.play.SealedCase;
import forkyard.wire.Case;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Plays one input on every side in turn, in random order, on the same cores: while one is timed the others are frozen, nothing else
 * is judged on this machine, and no container is made. Between two of them whoever waits for the cores has them.
 */
public final class TurnTaking {
    private static final double CALM = 0.05;
    private static final Duration CALM_WINDOW = Duration.ofMillis(20);

    /** How long a trial waits for the machine to calm down before it runs all the same and may be discarded. */
    private static final Duration CALMING = Duration.ofSeconds(2);

    private final Engine engine;
    private final Cores cores;
    private final Turns turns;
    private final PlayLimits limits;
    private final SecureRandom random;

    public TurnTaking(Engine engine, Cores cores, Turns turns, PlayLimits limits, SecureRandom random) {
        this.engine = engine;
        this.cores = cores;
        this.turns = turns;
        this.limits = limits;
        this.random = random;
    }

    /** Gives all sides the same sealed input, side by side. */
    void prepare(List<Side> sides, Case asked) throws InterruptedException {
        SealedCase sealed = SealedCase.of(asked, random);
        List<Ahead<Side>> sent = sides.stream()
                .map(side -> Ahead.of(() -> {
                    side.prepare(sealed, limits);
                    return side;
                }))
                .toList();
        for (Ahead<Side> each : sent) {
            each.get();
        }
    }

    /**
     * Plays what is prepared.
     *
     * @param leased how many cores are leased
     * @param p how many of them are used
     * @param watched whether the sides' threads are looked at
     * @return one for each side, in the order of the sides
     */
    List<Timed> play(List<Side> sides, int leased, int p, boolean watched) throws InterruptedException {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        Timed[] timed = new Timed[sides.size()];
        try (CoreLease lease = cores.lease(leased)) {
            Cpuset cpus = lease.cpus().first(p);
            sides.forEach(side -> side.sandboxes().forEach(sandbox -> sandbox.pin(cpus)));
            for (int i : order) {
                timed[i] = alone(sides.get(i), sides, cpus, watched);
            }
        }
        return Arrays.asList(timed);
    }

    private Timed alone(Side side, List<Side> sides, Cpuset cpus, boolean watched) throws InterruptedException {
        try (Turns.Turn _ = turns.alone();
                Quiet _ = engine.quiet()) {
            ForeignLoad.awaitQuiet(cpus, CALM * cpus.size(), CALM_WINDOW, CALMING);
            List<Sandbox<?, ?>> frozen = new ArrayList<>();
            try {
                for (Side other : sides) {
                    if (other != side) {
                        for (Sandbox<?, ?> sandbox : other.sandboxes()) {
                            unlessEnded(sandbox, sandbox::freeze);
                            frozen.add(sandbox);
                        }
                    }
                }
                return side.play(limits, cpus, watched);
            } finally {
                frozen.forEach(sandbox -> unlessEnded(sandbox, sandbox::thaw));
            }
        }
    }

    /** What has ended by itself stands still as it is, and must not keep the others from their trials. */
    private static void unlessEnded(Sandbox<?, ?> sandbox, Runnable action) {
        try {
            action.run();
        } catch (SandboxFailed e) {
            if (sandbox.alive()) {
                throw e;
            }
        }
    }
}
