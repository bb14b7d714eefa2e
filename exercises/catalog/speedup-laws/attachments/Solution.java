import java.util.OptionalInt;

public final class Solution implements SpeedupLaws {
    @Override
    public double speedup(double t1, double tp) {
        return 0;
    }

    @Override
    public double efficiency(double t1, double tp, int p) {
        return 0;
    }

    @Override
    public double amdahl(double serial, int p) {
        return 0;
    }

    @Override
    public double gustafson(double serial, int p) {
        return 0;
    }

    @Override
    public double karpFlatt(double speedup, int p) {
        return 0;
    }

    @Override
    public OptionalInt processorsFor(double serial, double targetSpeedup) {
        return OptionalInt.empty();
    }
}
