import java.util.OptionalInt;

/** Wrong: beyond Amdahl's limit the formula still gives a number, and the cast makes it an int. */
public final class Solution implements SpeedupLaws {
    @Override
    public double speedup(double t1, double tp) {
        require(positive(t1) && positive(tp), "times must be finite and greater than 0");
        return t1 / tp;
    }

    @Override
    public double efficiency(double t1, double tp, int p) {
        requireProcessors(p, 1);
        return speedup(t1, tp) / p;
    }

    @Override
    public double amdahl(double serial, int p) {
        requireFraction(serial);
        requireProcessors(p, 1);
        return 1 / (serial + (1 - serial) / p);
    }

    @Override
    public double gustafson(double serial, int p) {
        requireFraction(serial);
        requireProcessors(p, 1);
        return serial + (1 - serial) * p;
    }

    @Override
    public double karpFlatt(double speedup, int p) {
        require(positive(speedup), "a speedup must be finite and greater than 0");
        requireProcessors(p, 2);
        return (1 / speedup - 1.0 / p) / (1 - 1.0 / p);
    }

    @Override
    public OptionalInt processorsFor(double serial, double targetSpeedup) {
        requireFraction(serial);
        require(positive(targetSpeedup), "a target must be finite and greater than 0");
        if (targetSpeedup <= 1) {
            return OptionalInt.of(1);
        }
        double needed = Math.ceil((1 - serial) * targetSpeedup / Math.abs(1 - serial * targetSpeedup));
        return OptionalInt.of((int) needed);
    }

    private static boolean positive(double value) {
        return value > 0 && Double.isFinite(value);
    }

    private static void requireFraction(double serial) {
        require(serial >= 0 && serial <= 1, "a serial fraction lies between 0 and 1");
    }

    private static void requireProcessors(int p, int least) {
        require(p >= least, "at least " + least + " processors are needed");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
