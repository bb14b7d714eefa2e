package forkyard.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What this machine can give to sandboxes, and the mend for what it cannot. */
public final class Doctor {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private Doctor() {}

    /** Asks the engine, runs the self-test and leaves nothing. */
    public static List<Check> examine(EngineSettings settings) throws InterruptedException {
        List<Check> checks = new ArrayList<>();
        try {
            try (Docker docker = new Docker(settings.dockerHost())) {
                checks.addAll(docker.info().checks());
            }
            if (checks.stream().allMatch(Check::ok)) {
                checks.addAll(selfTest(settings));
            }
        } catch (EngineDown e) {
            checks.add(Check.failed("engine", e.sentence(), "start it: ./forkyard engine start"));
        } catch (EngineRefused | SandboxFailed e) {
            checks.add(Check.failed("sandboxes", e.sentence(), "mend what this says"));
        }
        checks.add(cores());
        return checks;
    }

    private static List<Check> selfTest(EngineSettings settings) throws InterruptedException {
        try (Engine engine = Engine.connect(settings)) {
            try {
                engine.awaitUp(LIMIT);
            } catch (EngineRefused e) {
                if (engine.checks().stream().allMatch(Check::ok)) {
                    throw e;
                }
            }
            return engine.selfTestChecks();
        }
    }

    private static Check cores() {
        int most = Topology.ofThisMachine().leasable(Cpuset.ofThisProcess()).size();
        return Check.of(
                most > 1,
                "cores",
                "Speed is measured on up to " + most + " cores.",
                "There is one core to measure on: correctness is judged, speed is not.",
                "give Forkyard at least two cores (two hardware threads of one are one)");
    }
}
