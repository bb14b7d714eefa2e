package forkyard.server.judge;

import forkyard.engine.Cpuset;
import forkyard.engine.Engine;
import forkyard.engine.Limits;
import forkyard.engine.Pools;
import forkyard.engine.Profile;
import forkyard.engine.Program;
import forkyard.engine.Sandbox;
import forkyard.exercise.Exercise;
import forkyard.exercise.Jvm;
import forkyard.exercise.Runner;
import forkyard.exercise.Service;
import forkyard.wire.FromExplorer;
import forkyard.wire.FromRunner;
import forkyard.wire.FromService;
import forkyard.wire.FromSupervisor;
import forkyard.wire.ToExplorer;
import forkyard.wire.ToRunner;
import forkyard.wire.ToService;
import forkyard.wire.ToSupervisor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Ready runners and explorers, one pool for all exercises that ask for the same JVM and limits. */
final class RunnerPools implements AutoCloseable {
    /** Threads of the JVM itself and of the harness. */
    private static final int JVM_THREADS = 40;

    private static final int EXPLORER_MIB = 512;

    /** What a JVM needs beside its heap. */
    private static final int OFF_HEAP_MIB = 96;

    /**
     * A loop lets others look at its thread every thousand rounds. Otherwise one over a large array answers only at its end: whoever looks
     * at the threads at work would see them when they are done.
     */
    private static final List<String> FOR_CHECKING =
            List.of("-XX:+UseCountedLoopSafepoints", "-XX:LoopStripMiningIter=1000");

    /** Ready runners take memory; of a profile that nobody has asked for in so long none waits. */
    private static final Duration IDLE = Duration.ofMinutes(20);

    /** What starts the programs, beside them. */
    private static final int SUPERVISOR_MIB = 96;

    private static final int SERVICE_MIB = 192;
    private static final int BROKER_MIB = 256;
    private static final int SERVICE_THREADS = 300;

    /** Files are written there by exercises, and every JVM keeps a little there. */
    private static final long ROOM = 64 * Limits.MIB;

    private final Engine engine;
    private final Pools pools;

    /** @param ready how many runners of each profile wait */
    RunnerPools(Engine engine, int ready) {
        this.engine = engine;
        this.pools = engine.pools(ready, IDLE);
    }

    /** Fills the pool of this exercise, so that its first submission need not wait. */
    void expect(Exercise exercise) {
        if (exercise.runner().isOfPrograms()) {
            pools.of(supervising(exercise));
            return;
        }
        pools.of(checking(exercise));
        if (exercise.exploring().isPresent()) {
            pools.of(exploring(exercise));
        }
    }

    /** A runner for correctness. */
    Sandbox<FromRunner, ToRunner> take(Exercise exercise) throws InterruptedException {
        return pools.take(checking(exercise));
    }

    /** An explorer. */
    Sandbox<FromExplorer, ToExplorer> takeExplorer(Exercise exercise) throws InterruptedException {
        return pools.take(exploring(exercise));
    }

    /** What starts the programs of one submission. */
    Sandbox<FromSupervisor, ToSupervisor> takeSupervisor(Exercise exercise) throws InterruptedException {
        return pools.take(supervising(exercise));
    }

    /** The same for timing, made for one fork. */
    Sandbox<FromSupervisor, ToSupervisor> startSupervisor(Exercise exercise) throws InterruptedException {
        return engine.start(supervising(exercise));
    }

    /** A runner for timing, made for one fork. */
    Sandbox<FromRunner, ToRunner> startForMeasuring(Exercise exercise) throws InterruptedException {
        return engine.start(profile("measure", exercise, forMeasuring(exercise)));
    }

    private Profile<FromRunner, ToRunner> checking(Exercise exercise) {
        return profile("runner", exercise, FOR_CHECKING);
    }

    /** Its threads are coroutines of one, and its programs too short-lived for the optimizing compiler. */
    private static Profile<FromExplorer, ToExplorer> exploring(Exercise exercise) {
        Limits limits = new Limits(
                EXPLORER_MIB * Limits.MIB,
                2 * JVM_THREADS,
                Cpuset.ofThisProcess(),
                OptionalDouble.empty(),
                16 * Limits.MIB);
        List<String> flags = new ArrayList<>(List.of(
                "-XX:+UseSerialGC",
                "-Xmx" + (EXPLORER_MIB - OFF_HEAP_MIB) + "m",
                "-XX:TieredStopAtLevel=1",
                "-XX:ActiveProcessorCount=" + exercise.parallelism()));
        flags.addAll(ofLanguage(exercise.jvm()));
        return new Profile<>("explorer", Program.EXPLORER, flags, limits);
    }

    private static Profile<FromSupervisor, ToSupervisor> supervising(Exercise exercise) {
        Limits limits = new Limits(
                (exercise.limits().memoryMiB() + SUPERVISOR_MIB) * Limits.MIB,
                exercise.limits().threads() + JVM_THREADS,
                Cpuset.ofThisProcess(),
                OptionalDouble.empty(),
                ROOM);
        return new Profile<>(
                "supervisor",
                Program.SUPERVISOR,
                supervisorFlags(exercise),
                limits,
                exercise.service().map(RunnerPools::service));
    }

    private static List<String> supervisorFlags(Exercise exercise) {
        List<String> flags = new ArrayList<>(
                List.of("-XX:+UseSerialGC", "-Xmx48m", "-XX:TieredStopAtLevel=1", "-XX:ActiveProcessorCount=2"));
        if (exercise.service().equals(Optional.of(Service.BROKER))) {
            flags.add("-Dforkyard.libraries=/forkyard/lib/broker/*");
        }
        if (exercise.runner() == Runner.MPI) {
            flags.add("-Dforkyard.libraries=/forkyard/lib/mpi/*");
        }
        return flags;
    }

    private static Profile<FromService, ToService> service(Service service) {
        return switch (service) {
            case WEB -> beside("service", Program.SERVICE, SERVICE_MIB);
            case BROKER -> beside("broker", Program.BROKER, BROKER_MIB);
        };
    }

    private static Profile<FromService, ToService> beside(
            String name, Program<FromService, ToService> program, int memoryMiB) {
        return new Profile<>(
                name,
                program,
                List.of(
                        "-XX:+UseSerialGC",
                        "-Xmx" + (memoryMiB - OFF_HEAP_MIB) + "m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:ActiveProcessorCount=2"),
                Limits.of(memoryMiB * Limits.MIB, SERVICE_THREADS));
    }

    private static List<String> ofLanguage(Jvm jvm) {
        List<String> flags = new ArrayList<>();
        if (jvm.preview()) {
            flags.add("--enable-preview");
        }
        jvm.modules().forEach(module -> flags.add("--add-modules=" + module));
        return flags;
    }

    private static Profile<FromRunner, ToRunner> profile(String name, Exercise exercise, List<String> more) {
        Limits limits = new Limits(
                exercise.limits().memoryMiB() * Limits.MIB,
                exercise.limits().threads() + JVM_THREADS,
                Cpuset.ofThisProcess(),
                OptionalDouble.empty(),
                16 * Limits.MIB);
        List<String> flags = new ArrayList<>(flags(exercise));
        flags.addAll(more);
        return new Profile<>(
                name, Program.RUNNER, flags, limits, exercise.service().map(RunnerPools::service));
    }

    /** Harness compiled and memory at hand before the first trial, so that little but the program's own work is timed. */
    private static List<String> forMeasuring(Exercise exercise) {
        return List.of("-Dforkyard.rehearse=true", "-Xms" + heapMiB(exercise) + "m", "-XX:+AlwaysPreTouch");
    }

    private static int heapMiB(Exercise exercise) {
        return Math.max(32, exercise.limits().memoryMiB() - OFF_HEAP_MIB);
    }

    private static List<String> flags(Exercise exercise) {
        Jvm jvm = exercise.jvm();
        List<String> flags = new ArrayList<>();
        flags.add(
                switch (jvm.collector()) {
                    case SERIAL -> "-XX:+UseSerialGC";
                    case PARALLEL -> "-XX:+UseParallelGC";
                    case G1 -> "-XX:+UseG1GC";
                });
        flags.add("-Xmx" + heapMiB(exercise) + "m");
        flags.add("-XX:ActiveProcessorCount=" + exercise.parallelism());
        // threads of the JVM's own that come later would look like the student's from outside
        flags.add("-XX:-UseDynamicNumberOfCompilerThreads");
        flags.add("-XX:-UseDynamicNumberOfGCThreads");
        flags.add("--finalization=disabled"); // it would be the student's work in a thread of the JVM's
        if (jvm.collector() != Jvm.Collector.SERIAL) {
            flags.add("-XX:ParallelGCThreads=" + exercise.parallelism());
        }
        flags.addAll(ofLanguage(jvm));
        return flags;
    }

    @Override
    public void close() {
        pools.close();
    }
}
