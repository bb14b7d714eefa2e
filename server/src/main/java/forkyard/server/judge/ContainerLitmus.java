package forkyard.server.judge;

import forkyard.engine.Cpuset;
import forkyard.engine.Engine;
import forkyard.engine.Limits;
import forkyard.engine.Profile;
import forkyard.engine.Program;
import forkyard.engine.Sandbox;
import forkyard.engine.Turns;
import forkyard.wire.FromLitmus;
import forkyard.wire.ToLitmus;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;

/** Runs each litmus test in a container of its own, for threads of some never end, and what a JVM compiled for one shows in the next. */
final class ContainerLitmus implements Litmus {
    private static final Duration OBSERVING = Duration.ofSeconds(1);

    /** For a busy machine: one that does not come to its end is ended. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    /** The optimizing compiler chooses at random among the orders of instructions that it may choose from, rather than one and the same. */
    private static final List<String> ANY_ORDER =
            List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:+StressLCM", "-XX:+StressGCM");

    private static final Profile<FromLitmus, ToLitmus> PROFILE = profile();

    private final Engine engine;
    private final Turns turns;
    private final String machineClass;

    ContainerLitmus(Engine engine, Turns turns, String machineClass) {
        this.engine = engine;
        this.turns = turns;
        this.machineClass = machineClass;
    }

    private static Profile<FromLitmus, ToLitmus> profile() {
        List<String> flags =
                new ArrayList<>(List.of("-XX:+UseSerialGC", "-Xmx256m", "-XX:ActiveProcessorCount=" + CORES));
        flags.addAll(ANY_ORDER);
        return new Profile<>("litmus", Program.LITMUS, flags, Limits.of(512 * Limits.MIB, 60));
    }

    @Override
    public Map<String, Long> observe(String test) throws TooFewCores, InterruptedException {
        int cores = Cpuset.ofThisProcess().size();
        if (cores < CORES) {
            throw new TooFewCores(cores);
        }
        try (Sandbox<FromLitmus, ToLitmus> sandbox = engine.start(PROFILE);
                Turns.Turn _ = turns.beside()) {
            FromLitmus said = sandbox.use(LONGEST, it -> {
                it.connection().send(new ToLitmus.Observe(test, (int) OBSERVING.toMillis()));
                return it.connection().receive();
            });
            return switch (said) {
                case FromLitmus.Observed(List<FromLitmus.Count> counts) -> table(counts);
                case FromLitmus.Failed(String sentence) -> throw new JudgeFault(sentence);
                case FromLitmus.Ready _ -> throw new JudgeFault("A program of litmus tests was ready twice.");
            };
        } catch (IOException | TimeoutException e) {
            throw new JudgeFault("The litmus test " + test + " did not come to its end: " + e.getMessage(), e);
        }
    }

    private static Map<String, Long> table(List<FromLitmus.Count> counts) {
        Map<String, Long> table = new TreeMap<>();
        for (FromLitmus.Count count : counts) {
            if (count.times() < 0) {
                throw new JudgeFault("A litmus test has seen an outcome " + count.times() + " times.");
            }
            table.merge(count.outcome(), count.times(), Math::addExact);
        }
        return table;
    }

    @Override
    public String machineClass() {
        return machineClass;
    }
}
