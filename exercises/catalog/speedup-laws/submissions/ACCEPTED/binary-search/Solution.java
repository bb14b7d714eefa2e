import java.util.OptionalInt;

/** Amdahl's speedup grows with p, so the first p that is enough can be found by halving. */
public final class Solution implements SpeedupLaws {
    @Override
    public double speedup(double t1, double tp) {
        checkPositive(t1);
        checkPositive(tp);
        return t1 / tp;
    }

    @Override
    public double efficiency(double t1, double tp, int p) {
        if (p < 1) throw new IllegalArgumentException("p = " + p);
        return speedup(t1, tp) / p;
    }

    @Override
    public double amdahl(double serial, int p) {
        check(serial, p);
        return p / (1 + serial * (p - 1.0));
    }

    @Override
    public double gustafson(double serial, int p) {
        check(serial, p);
        return p - serial * (p - 1.0);
    }

    @Override
    public double karpFlatt(double speedup, int p) {
        checkPositive(speedup);
        if (p < 2) throw new IllegalArgumentException("p = " + p);
        return (p / speedup - 1) / (p - 1.0);
    }

    @Override
    public OptionalInt processorsFor(double serial, double targetSpeedup) {
        checkPositive(targetSpeedup);
        check(serial, 1);
        // Exactly at the limit the rounded speedup of a huge machine equals it, though no machine gets there.
        if (serial > 0 && targetSpeedup > 1 && targetSpeedup * serial >= 1) return OptionalInt.empty();
        if (amdahl(serial, Integer.MAX_VALUE) < targetSpeedup) return OptionalInt.empty();
        int low = 1;
        int high = Integer.MAX_VALUE;
        while (low < high) {
            int middle = low + (high - low) / 2;
            if (amdahl(serial, middle) >= targetSpeedup) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return OptionalInt.of(low);
    }

    private static void check(double serial, int p) {
        if (!(serial >= 0 && serial <= 1) || p < 1) throw new IllegalArgumentException(serial + ", " + p);
    }

    private static void checkPositive(double x) {
        if (!(x > 0) || x == Double.POSITIVE_INFINITY) throw new IllegalArgumentException("" + x);
    }
}
