package forkyard.server.judge.measure;

import forkyard.engine.Cpuset;
import forkyard.engine.Sandbox;
import forkyard.server.judge.play.PlayLimits;
import forkyard.server.judge.play.SealedCase;
import java.time.Duration;
import java.util.List;

/** One side of a fork: one solution in fresh containers, whose trials are timed one after another. */
public interface Side extends AutoCloseable {
    /** So many trials pass before it is as fast as it gets. */
    int warmUps();

    /** Is given a trial's input ahead, as far as it may have it. */
    void prepare(SealedCase asked, PlayLimits limits);

    /**
     * Plays the prepared trial.
     *
     * @param cpus that it is pinned to
     * @param watched if its threads are looked at, for a trial that does not count
     */
    Timed play(PlayLimits limits, Cpuset cpus, boolean watched) throws InterruptedException;

    /** CPU time of the student's threads in each stretch between two trials so far. */
    List<Duration> quiet();

    /** All that is timed: pinned to the leased CPUs, and frozen while another side is timed. */
    List<Sandbox<?, ?>> sandboxes();

    @Override
    void close();

    /** Starts a side in fresh containers. */
    @FunctionalInterface
    interface Starter {
        Side start() throws DoesNotStart, InterruptedException;
    }
}
