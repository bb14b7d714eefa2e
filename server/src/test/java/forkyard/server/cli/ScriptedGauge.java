package forkyard.server.cli;

import forkyard.exercise.Exercise;
import forkyard.server.judge.Gauge;
import forkyard.server.judge.Speedup;
import forkyard.server.judge.measure.Calibration;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds the same share of transport for every exercise, and no noise. */
record ScriptedGauge(double share, boolean quiet) implements Gauge {
    private static final Duration EXPECTED = Duration.ofMillis(250);

    @Override
    public Optional<Transport> transport(Exercise exercise) {
        Duration nothing = Duration.ofNanos(Math.round(EXPECTED.toNanos() * share));
        return Optional.of(new Transport(1, EXPECTED.multipliedBy(2), nothing, EXPECTED, quiet));
    }

    @Override
    public Calibration calibrate(Exercise exercise) {
        return new Calibration(
                exercise.slug(), exercise.version(), "test machine", 7, 0.5, 0.25 * share, 0.01, Instant.EPOCH);
    }

    @Override
    public Speedup againstItself(Exercise exercise, int size) {
        return new Speedup(2, 1, 0.99, 1.01, null, true, 5, 0, List.of(), null);
    }

    @Override
    public boolean canMeasure(Exercise exercise) {
        return exercise.speed().isPresent();
    }
}
