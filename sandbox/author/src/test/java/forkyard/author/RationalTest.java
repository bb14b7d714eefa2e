package forkyard.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RationalTest {
    @Example
    void takesADoubleExactly() {
        assertThat(Rational.of(0.75)).isEqualTo(Rational.of(3).over(Rational.of(4)));
        assertThat(Rational.of(0.1)).isNotEqualTo(Rational.ONE.over(Rational.of(10)));
        assertThat(Rational.of(3e9)).isEqualTo(Rational.of(3_000_000_000L));
        assertThatThrownBy(() -> Rational.of(Double.NaN)).isInstanceOf(NumberFormatException.class);
    }

    @Example
    void roundsUpOnlyWhatIsNotWhole() {
        assertThat(Rational.of(2.5).ceiling()).isEqualTo(BigInteger.valueOf(3));
        assertThat(Rational.of(-2.5).ceiling()).isEqualTo(BigInteger.valueOf(-2));
        assertThat(Rational.of(4).ceiling()).isEqualTo(BigInteger.valueOf(4));
    }

    @Example
    void isNearWithinARelativeOrAnAbsoluteError() {
        Rational third = Rational.ONE.over(Rational.of(3));
        assertThat(third.near(1.0 / 3, 1e-15, 0)).isTrue();
        assertThat(third.near(0.3333, 1e-9, 0)).isFalse();
        assertThat(Rational.ZERO.near(1e-16, 1e-9, 1e-15)).isTrue();
        assertThat(Rational.ZERO.near(Double.NaN, 1, 1)).isFalse();
    }

    @Example
    void refusesADenominatorOfZero() {
        assertThatThrownBy(() -> Rational.ONE.over(Rational.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @Property
    void arithmeticUndoesItself(@ForAll long a, @ForAll long b, @ForAll double c) {
        Rational x = Rational.of(a).over(Rational.of(b == 0 ? 1 : b));
        Rational y = Double.isFinite(c) ? Rational.of(c) : Rational.ONE;
        assertThat(x.plus(y).minus(y)).isEqualTo(x);
        assertThat(y.equals(Rational.ZERO) ? x : x.times(y).over(y)).isEqualTo(x);
        assertThat(y.rounded()).isEqualTo(Double.isFinite(c) ? c + 0.0 : 1.0);
    }
}
