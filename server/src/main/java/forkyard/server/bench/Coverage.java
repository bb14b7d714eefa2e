package forkyard.server.bench;

import forkyard.exercise.Speed;
import forkyard.server.judge.Evidence.ForkTimes;
import forkyard.server.judge.Evidence.Pair;
import forkyard.server.judge.Progress;
import forkyard.server.judge.Speedup;
import forkyard.server.judge.measure.Measuring;
import forkyard.server.judge.measure.Measuring.Fork;
import forkyard.server.judge.measure.Terms;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;

/** How often the interval holds the truth, when times are made up and so the truth is known. */
final class Coverage {
    private static final double TRUTH = 1.7;
    private static final Duration BASELINE = Duration.ofMillis(500);

    /** Spread between trials of one JVM. */
    private static final double TRIALS = 0.01;

    private Coverage() {}

    /**
     * The share of measurements whose interval holds it.
     *
     * @param spread between JVMs, relative
     */
    static double of(double spread, int measurements, RandomGenerator random) throws InterruptedException {
        int held = 0;
        for (int i = 0; i < measurements; i++) {
            Speedup speedup = measured(spread, random);
            held += speedup.low() <= TRUTH && TRUTH <= speedup.high() ? 1 : 0;
        }
        return (double) held / measurements;
    }

    private static Speedup measured(double spread, RandomGenerator random) throws InterruptedException {
        Terms anySpeed = new Terms(Speed.Bound.CPU, 1, 2, 0, OptionalDouble.empty(), null, null, false, "made up");
        Measuring.Forks forks = (part, discardsLeft) -> {
            double jvm = spread * random.nextGaussian();
            List<Pair> pairs = List.of(pair(jvm, random), pair(jvm, random));
            return new Fork.Timed(new ForkTimes(pairs, 0, List.of(), null));
        };
        Speedup speedup = new Measuring(forks, anySpeed, Progress.SILENT, () -> 0)
                .withoutCurve()
                .speedup();
        if (speedup == null) {
            throw new IllegalStateException("made-up times failed");
        }
        return speedup;
    }

    private static Pair pair(double jvm, RandomGenerator random) {
        double logRatio = Math.log(TRUTH) + jvm + TRIALS * random.nextGaussian();
        return new Pair(2, BASELINE, Duration.ofNanos(Math.round(BASELINE.toNanos() / Math.exp(logRatio))), null, 0);
    }
}
