package forkyard.server.judge;

import forkyard.exercise.Exercise;
import forkyard.server.judge.measure.Calibration;
import java.time.Duration;
import java.util.Optional;

/** Measures exercises rather than submissions. Only those whose speed is scored, and that this machine has enough cores for. */
public interface Gauge {
    /** More than this share of the expected submission's time may not go to the way of input and answer. */
    double MOST_TRANSPORT = 0.03;

    /**
     * The way of input and answer.
     *
     * @param nothing a solution's time that does nothing
     * @param expected the time that a good submission is expected to take
     * @param quiet whether nothing else disturbed the machine meanwhile
     */
    record Transport(int size, Duration baseline, Duration nothing, Duration expected, boolean quiet) {
        public double share() {
            return (double) nothing.toNanos() / expected.toNanos();
        }

        public boolean isSmall() {
            return share() <= MOST_TRANSPORT;
        }
    }

    /** At the size that trials have here now; nothing for programs, which read and write input and answer themselves. */
    Optional<Transport> transport(Exercise exercise) throws InterruptedException;

    /** Finds the size for this machine and keeps what was found. */
    Calibration calibrate(Exercise exercise) throws InterruptedException;

    /** The baseline measured against itself in trials of this size, which ought to come to 1. */
    Speedup againstItself(Exercise exercise, int size) throws InterruptedException;

    /** Whether this machine has the cores for it. */
    boolean canMeasure(Exercise exercise);
}
