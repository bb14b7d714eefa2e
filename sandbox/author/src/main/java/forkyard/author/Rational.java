package forkyard.author;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** An exact fraction: what a formula gives before any rounding. Kept reduced, with a positive denominator. */
public record Rational(BigInteger numerator, BigInteger denominator) implements Comparable<Rational> {
    public static final Rational ZERO = of(0);
    public static final Rational ONE = of(1);

    public Rational {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a fraction with denominator 0");
        }
        BigInteger divisor = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    public static Rational of(long whole) {
        return new Rational(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /**
     * The exact value of this double.
     *
     * @throws NumberFormatException if it is infinite or NaN
     */
    public static Rational of(double value) {
        BigDecimal exact = new BigDecimal(value);
        return new Rational(exact.unscaledValue(), BigInteger.ONE)
                .times(new Rational(BigInteger.TEN.pow(Math.max(0, -exact.scale())), BigInteger.ONE))
                .over(new Rational(BigInteger.TEN.pow(Math.max(0, exact.scale())), BigInteger.ONE));
    }

    public Rational plus(Rational other) {
        return new Rational(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Rational minus(Rational other) {
        return plus(new Rational(other.numerator.negate(), other.denominator));
    }

    public Rational times(Rational other) {
        return new Rational(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** @throws ArithmeticException if the other is zero */
    public Rational over(Rational other) {
        return new Rational(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** The smallest whole number that is not less. */
    public BigInteger ceiling() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0];
    }

    /** The nearest double. */
    public double rounded() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), MathContext.DECIMAL128)
                .doubleValue();
    }

    /** Whether a double is off by at most {@code relative} of this value, or by at most {@code absolute}. */
    public boolean near(double actual, double relative, double absolute) {
        if (!Double.isFinite(actual)) {
            return false;
        }
        Rational off = of(actual).minus(this).magnitude();
        return off.compareTo(magnitude().times(of(relative))) <= 0 || off.compareTo(of(absolute)) <= 0;
    }

    public Rational magnitude() {
        return new Rational(numerator.abs(), denominator);
    }

    @Override
    public int compareTo(Rational other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
