import forkyard.author.Rational;
import java.math.BigInteger;
import java.util.OptionalInt;

/** The formulas, exactly. */
final class Laws {
    private Laws() {}

    static Rational speedup(double t1, double tp) {
        return Rational.of(t1).over(Rational.of(tp));
    }

    static Rational efficiency(double t1, double tp, int p) {
        return speedup(t1, tp).over(Rational.of(p));
    }

    static Rational amdahl(double serial, int p) {
        Rational s = Rational.of(serial);
        return Rational.ONE.over(s.plus(Rational.ONE.minus(s).over(Rational.of(p))));
    }

    static Rational gustafson(double serial, int p) {
        Rational s = Rational.of(serial);
        return s.plus(Rational.ONE.minus(s).times(Rational.of(p)));
    }

    static Rational karpFlatt(double speedup, int p) {
        Rational each = Rational.ONE.over(Rational.of(p));
        return Rational.ONE.over(Rational.of(speedup)).minus(each).over(Rational.ONE.minus(each));
    }

    /** The number of processors, not yet whole, that just reaches the target; null if none does. */
    static Rational processors(double serial, double target) {
        Rational s = Rational.of(serial);
        Rational t = Rational.of(target);
        if (t.compareTo(Rational.ONE) <= 0) {
            return Rational.ONE;
        }
        Rational left = Rational.ONE.minus(s.times(t));
        return left.compareTo(Rational.ZERO) <= 0 ? null : Rational.ONE.minus(s).times(t).over(left);
    }

    static OptionalInt processorsFor(double serial, double target) {
        Rational needed = processors(serial, target);
        if (needed == null || needed.ceiling().compareTo(BigInteger.valueOf(Integer.MAX_VALUE)) > 0) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(needed.ceiling().intValueExact());
    }
}
