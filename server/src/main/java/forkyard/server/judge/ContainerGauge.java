package forkyard.server.judge;

import forkyard.exercise.Exercise;
import forkyard.exercise.Speed;
import forkyard.server.judge.compile.PreparedExercise;
import forkyard.server.judge.measure.Calibrating;
import forkyard.server.judge.measure.Calibration;
import forkyard.server.judge.measure.Measuring.Measured;
import forkyard.server.judge.measure.SoloTrials;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Measures with the runners and the rules that submissions are measured with. */
final class ContainerGauge implements Gauge {
    /** Long beside what a trial costs around it, short for whoever waits. */
    private static final Duration WANTED = Duration.ofMillis(500);

    /** The same of programs, whose JVMs start within it. */
    private static final Duration WANTED_OF_PROGRAMS = Duration.ofMillis(1_500);

    private final JudgeParts parts;

    ContainerGauge(JudgeParts parts) {
        this.parts = parts;
    }

    @Override
    public boolean canMeasure(Exercise exercise) {
        return parts.canMeasure(exercise);
    }

    @Override
    public Optional<Transport> transport(Exercise exercise) throws InterruptedException {
        PreparedExercise prepared = parts.exercises().prepare(exercise);
        return transport(prepared, parts.terms(exercise).size());
    }

    private Optional<Transport> transport(PreparedExercise prepared, int size) throws InterruptedException {
        if (prepared.nothing().isEmpty()) {
            return Optional.empty();
        }
        Speed speed = prepared.exercise().speed().orElseThrow();
        SoloTrials.Time baseline = parts.alone(prepared, prepared.baseline().orElseThrow(), size);
        SoloTrials.Time nothing = parts.alone(prepared, prepared.nothing().orElseThrow(), size);
        Duration expected = Duration.ofNanos(Math.round(baseline.median().toNanos() / speed.expected()));
        return Optional.of(new Transport(
                size, baseline.median(), nothing.median(), expected, baseline.quiet() && nothing.quiet()));
    }

    @Override
    public Calibration calibrate(Exercise exercise) throws InterruptedException {
        PreparedExercise prepared = parts.exercises().prepare(exercise);
        Calibrating.Found found = Calibrating.find(
                exercise.speed().orElseThrow().size(),
                exercise.runner().isOfPrograms() ? WANTED_OF_PROGRAMS : WANTED,
                size -> parts.alone(prepared, prepared.baseline().orElseThrow(), size)
                        .median());
        Optional<Transport> transport = transport(prepared, found.size());
        Speedup itself = againstItself(exercise, found.size());
        double noiseFloor = itself.low() <= 0 ? 1 : Math.sqrt(itself.high() / itself.low()) - 1;
        Calibration calibration = new Calibration(
                exercise.slug(),
                exercise.version(),
                parts.machine(),
                found.size(),
                seconds(transport.map(Transport::baseline).orElse(found.baseline())),
                transport.map(it -> seconds(it.nothing())).orElse(null),
                noiseFloor,
                Instant.now());
        try {
            parts.calibrations().put(calibration);
        } catch (IOException e) {
            throw new UncheckedIOException("The calibration cannot be kept", e);
        }
        return calibration;
    }

    @Override
    public Speedup againstItself(Exercise exercise, int size) throws InterruptedException {
        Measured measured = parts.againstItself(parts.exercises().prepare(exercise), size);
        Speedup speedup = measured.speedup();
        if (speedup == null) {
            throw new JudgeFault("The baseline of " + exercise.slug() + " fails: " + measured.verdict());
        }
        return speedup;
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }
}
