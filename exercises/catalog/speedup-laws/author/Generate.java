import forkyard.author.Cases;
import forkyard.author.Generator;
import forkyard.author.Rational;
import forkyard.wire.Case;
import forkyard.wire.WireException;
import java.math.BigInteger;
import java.util.List;
import java.util.random.RandomGenerator;

/** Plain values first, then the ends of every range, targets on and beside a step, and arguments that make no sense. */
public final class Generate implements Generator {
    private static final double[] BINARY = {0.5, 0.25, 0.125, 0.0625};
    private static final int HUGE = Integer.MAX_VALUE;

    @Override
    public List<Case> samples() throws WireException {
        return List.of(
                Cases.call("speedup and efficiency").sample()
                        .ask("speedup", 12.0, 4.0)
                        .ask("efficiency", 12.0, 4.0, 4)
                        .build(),
                Cases.call("the two laws").sample()
                        .ask("amdahl", 0.5, 4)
                        .ask("gustafson", 0.5, 4)
                        .ask("karpFlatt", 1.6, 4)
                        .build(),
                Cases.call("how many processors").sample()
                        .ask("processorsFor", 0.5, 1.5)
                        .ask("processorsFor", 0.5, 2.0)
                        .build());
    }

    @Override
    public List<Case> cases(RandomGenerator random) throws WireException {
        return List.of(
                ordinary(random),
                ends(),
                hugeMachines(random),
                targetsBetweenSteps(random),
                targetsHitExactly(),
                targetsAtTheLimit(random),
                badTimes(),
                badFractions(),
                badProcessors());
    }

    private static Case ordinary(RandomGenerator random) throws WireException {
        Cases cases = Cases.call("ordinary values");
        for (int i = 0; i < 20; i++) {
            double tp = 0.01 + 10 * random.nextDouble();
            double t1 = tp * (0.5 + 20 * random.nextDouble());
            int p = random.nextInt(2, 200);
            double serial = random.nextDouble();
            cases.ask("speedup", t1, tp)
                    .ask("efficiency", t1, tp, p)
                    .ask("amdahl", serial, p)
                    .ask("gustafson", serial, p)
                    .ask("karpFlatt", 0.1 + 0.8 * p * random.nextDouble(), p);
        }
        return cases.build();
    }

    private static Case ends() throws WireException {
        Cases cases = Cases.call("the ends of the ranges");
        for (int p : new int[] {1, 2, 3, 1000}) {
            for (double serial : new double[] {0.0, 1.0, 0.5}) {
                cases.ask("amdahl", serial, p).ask("gustafson", serial, p);
            }
            cases.ask("efficiency", 3.0, 1.5, p);
        }
        return cases.ask("karpFlatt", 2.0, 2)
                .ask("karpFlatt", 1.0, 2)
                .ask("karpFlatt", 4.0, 2)
                .ask("processorsFor", 0.5, 1.0)
                .ask("processorsFor", 0.5, 0.25)
                .ask("processorsFor", 1.0, 1.0)
                .ask("processorsFor", 1.0, 1.5)
                .ask("processorsFor", 0.0, 7.0)
                .ask("processorsFor", 0.0, 7.5)
                .build();
    }

    private static Case hugeMachines(RandomGenerator random) throws WireException {
        double serial = 0.01 + 0.9 * random.nextDouble();
        return Cases.call("huge machines")
                .ask("amdahl", serial, HUGE)
                .ask("amdahl", 0.0, HUGE)
                .ask("gustafson", serial, HUGE)
                .ask("gustafson", 0.0, HUGE)
                .ask("efficiency", 1e6, 1.0, HUGE)
                .ask("karpFlatt", 2 + 100 * random.nextDouble(), HUGE)
                .ask("karpFlatt", 2 + 100 * random.nextDouble(), 50_000 + random.nextInt(50_000))
                .ask("processorsFor", 0.0, 1_000_000.0)
                .ask("processorsFor", 0.0, 3e9)
                .build();
    }

    private static Case targetsBetweenSteps(RandomGenerator random) throws WireException {
        Cases cases = Cases.call("targets between two steps");
        for (int found = 0; found < 40; ) {
            double serial = random.nextDouble();
            double target = 1 + random.nextDouble() * (1 / serial - 1);
            if (offEveryStep(serial, target)) {
                cases.ask("processorsFor", serial, target);
                found++;
            }
        }
        return cases.build();
    }

    /** Far enough from a whole number of processors, and from the limit, that rounding cannot matter. */
    private static boolean offEveryStep(double serial, double target) {
        Rational needed = Laws.processors(serial, target);
        if (needed == null || 1 - serial * target < 1e-3 || needed.compareTo(Rational.of(1_000_000)) > 0) {
            return false;
        }
        Rational above = new Rational(needed.ceiling(), BigInteger.ONE).minus(needed);
        return above.compareTo(Rational.of(1e-3)) > 0 && above.compareTo(Rational.of(1 - 1e-3)) < 0;
    }

    private static Case targetsHitExactly() throws WireException {
        Cases cases = Cases.call("targets hit exactly");
        for (double serial : BINARY) {
            for (int p = 2; p <= 500; p++) {
                double target = Laws.amdahl(serial, p).rounded();
                if (fair(serial, target, p)) {
                    cases.ask("processorsFor", serial, target)
                            .ask("processorsFor", serial, target * (1 - 2e-6))
                            .ask("processorsFor", serial, target * (1 + 2e-6));
                }
            }
        }
        return cases.ask("processorsFor", 0.0, 64.0).build();
    }

    /** Whether the target is exact and every usual way to write the formula in doubles finds so. */
    private static boolean fair(double serial, double target, int p) {
        return Rational.of(target).equals(Laws.amdahl(serial, p))
                && Math.ceil((1 - serial) * target / (1 - serial * target)) == p
                && Math.ceil((1 - serial) / (1 / target - serial)) == p
                && 1 / (serial + (1 - serial) / p) >= target
                && p / (serial * p + (1 - serial)) >= target
                && p / (1 + serial * (p - 1)) >= target;
    }

    private static Case targetsAtTheLimit(RandomGenerator random) throws WireException {
        Cases cases = Cases.call("targets at and above Amdahl's limit");
        for (double serial : BINARY) {
            cases.ask("processorsFor", serial, 1 / serial).ask("processorsFor", serial, Math.nextUp(1 / serial));
        }
        for (int i = 0; i < 10; i++) {
            double serial = 0.01 + 0.9 * random.nextDouble();
            cases.ask("processorsFor", serial, 1 / serial * (1 + 2e-6))
                    .ask("processorsFor", serial, 1 / serial + 100 * random.nextDouble() + 1e-3);
        }
        return cases.ask("processorsFor", 1.0, 1e9).build();
    }

    private static Case badTimes() throws WireException {
        Cases cases = Cases.attempt("times that make no sense");
        for (double bad : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            cases.ask("speedup", bad, 1.0)
                    .ask("speedup", 1.0, bad)
                    .ask("efficiency", bad, 1.0, 2)
                    .ask("efficiency", 1.0, bad, 2);
        }
        return cases.build();
    }

    private static Case badFractions() throws WireException {
        Cases cases = Cases.attempt("fractions and speedups that make no sense");
        for (double bad : new double[] {-0.001, 1.001, Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY}) {
            cases.ask("amdahl", bad, 2).ask("gustafson", bad, 2).ask("processorsFor", bad, 1.5);
        }
        for (double bad : new double[] {0, -2, Double.NaN, Double.POSITIVE_INFINITY}) {
            cases.ask("karpFlatt", bad, 2).ask("processorsFor", 0.5, bad);
        }
        return cases.build();
    }

    private static Case badProcessors() throws WireException {
        Cases cases = Cases.attempt("processors that make no sense");
        for (int bad : new int[] {0, -1, Integer.MIN_VALUE}) {
            cases.ask("efficiency", 2.0, 1.0, bad)
                    .ask("amdahl", 0.5, bad)
                    .ask("gustafson", 0.5, bad)
                    .ask("karpFlatt", 1.5, bad);
        }
        return cases.ask("karpFlatt", 1.0, 1).build();
    }
}
